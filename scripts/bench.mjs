import { build } from './build.mjs';
import { typescriptLoader } from './load-typescript.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run bench`: the budgets of DESIGN.md, measured in Chromium on the build that ships, printed
 * and written to test/bench/results.md. `npm run bench -- scan fill`: only these parts (size, scan,
 * fill, load, typing, people), printed only. `--strict`: a missed budget is a failure.
 */
let loader;
try {
  await setup();
  console.log('Building the extension…');
  const built = await build('chrome');
  if (!built.ok) throw new Error(`The build failed.\n${built.output}`);
  loader = await typescriptLoader();
  const { runBench } = await loader.load('test/bench/bench.ts');
  const words = process.argv.slice(2);
  const isKept = await runBench(words.filter(word => !word.startsWith('-')));
  process.exitCode = isKept || !words.includes('--strict') ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  await loader?.close();
}
