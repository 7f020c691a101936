import { build } from './build.mjs';
import { typescriptLoader } from './load-typescript.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run demo`: a real browser on the replica with the extension, ready for the first click.
 * `npm run demo -- --headless`: the tutorial's request done by itself, and proven.
 */
let loader;
try {
  await setup();
  loader = await typescriptLoader();
  const { readDemoOptions } = await loader.load('scripts/demo/demo-options.ts');
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const options = readDemoOptions(process.argv.slice(2), hasDisplay);
  console.log('Building the extension…');
  const built = await build(options.browser === 'firefox' ? 'firefox' : 'chrome');
  if (!built.ok) throw new Error(`The build failed.\n${built.output}`);
  if (!hasDisplay && !process.argv.includes('--headless')) {
    console.log('No display on this machine: the demonstration runs by itself, without a window.');
  }
  const { openForAPerson, runAlone } = await loader.load('scripts/demo/demo.ts');
  const isRight = options.alone ? await runAlone(options) : await openForAPerson(options);
  process.exitCode = isRight ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  await loader?.close();
}
