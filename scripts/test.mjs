import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildFolder } from './build.mjs';
import { prepare, setup } from './setup.mjs';
import { root, runBin } from './spawn.mjs';
import { unexpectedFindings } from './web-ext-findings.mjs';

/**
 * Everything that must hold before a change is accepted, in order; a failed step does not
 * hide the next ones, except that nothing end to end runs without its build.
 * `npm test -- lint unit` runs only the steps whose name contains one of the words.
 */

const REPORTS = join(root, 'test-results');
const wanted = process.argv.slice(2).filter(word => !word.startsWith('-'));
const isLong = process.argv.includes('--long');
const results = [];

/** @param {() => Promise<{ ok: boolean, passed?: number, failed?: number, output?: string }>} work */
async function step(name, work) {
  if (wanted.length > 0 && !wanted.some(word => name.includes(word))) return;
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const result = await work().catch(error => ({
    ok: false,
    output: String(error?.stack ?? error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!result.ok && result.output) console.log(result.output.trimEnd());
  console.log(`${result.ok ? '✔' : '✘'} ${name} (${seconds} s)`);
  results.push({ name, seconds, passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, ...result });
}

async function command(name, args) {
  const { code, output } = await runBin(name, args, { quiet: true });
  return { ok: code === 0, output };
}

/** Runs a project of vitest, or the part that `options` choose, and counts its tests from its own report. */
async function vitest(project, options = [], env = {}) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const { code } = await runBin(
    'vitest',
    [
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...options,
    ],
    { env: { ...(isLong ? { TEST_LONG: '1' } : {}), ...env } },
  );
  if (!existsSync(report)) return { ok: false };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that cannot even be loaded has no tests: the exit code still tells.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  return { ok: code === 0 && numTotalTests > 0, passed: numPassedTests, failed };
}

async function webExtLint() {
  const { output } = await runBin(
    'web-ext',
    ['lint', '--source-dir', buildFolder('firefox'), '--output', 'json'],
    { quiet: true },
  );
  const findings = unexpectedFindings(output);
  return { ok: findings.length === 0, output: findings.join('\n') };
}

async function endToEnd(project, browser) {
  return existsSync(buildFolder(browser)) ? vitest(project) : { ok: false, output: 'not built' };
}

try {
  await setup();
  const { ensureChromium, ensureFirefox } = await import('./browsers.mjs');
  await ensureChromium();
  await ensureFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
mkdirSync(REPORTS, { recursive: true });

await step('format and lint', () => command('biome', ['check', '.']));
await step('types', async () => {
  await prepare();
  return command('tsc', ['--noEmit']);
});
for (const browser of ['chrome', 'firefox']) {
  await step(`build ${browser}`, async () => {
    rmSync(buildFolder(browser), { recursive: true, force: true });
    return build(browser);
  });
}
await step('web-ext lint', webExtLint);
await step('unit tests', () => vitest('unit'));
await step('browser tests', () => vitest('browser'));
// Together: most of the time each waits for its page, and two processors are enough.
await Promise.all([
  step('end to end, Chromium', () => endToEnd('e2e-chromium', 'chrome')),
  step('end to end, Firefox', () => endToEnd('e2e-firefox', 'firefox')),
]);

/** The engine alone in a content script, on pages of real libraries. */
async function onLibraries(project, options = [], env = {}) {
  const target = project.endsWith('firefox') ? ['-b', 'firefox', '--mv3'] : [];
  const { ok, output } = await command('wxt', ['build', '--mode', 'widgets', ...target]);
  return ok ? vitest(project, options, env) : { ok, output };
}

if (isLong) {
  for (const browser of ['chromium', 'firefox']) {
    await step(`single widgets, ${browser}`, () => onLibraries(`widgets-${browser}`));
    await step(`hold-out pages, ${browser}`, () => onLibraries(`holdout-${browser}`));
  }
} else {
  // A false success on the commonest widgets fails here; all of them, both browsers: `test:long`.
  await step('commonest widgets, Chromium', () =>
    onLibraries('widgets-chromium', ['-t', 'page focused'], {
      WIDGETS_ONLY: '^(?:native|rewriting|masks|aria)$',
    }),
  );
}

console.log('');
for (const { name, ok, seconds, passed, failed } of results) {
  console.log(`${ok ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
const isGreen = results.length > 0 && results.every(({ ok }) => ok);
if (!isGreen) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
