import { launchChromium } from '../support/launch-chromium.ts';
import { typingBench } from './typing-bench.ts';
export async function main(dir: string) {
  const session = await launchChromium({ extensionDir: dir });
  try {
 console.log(await typingBench(session));  } finally { await session.close(); }
}
