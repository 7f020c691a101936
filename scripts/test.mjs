import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildFolder } from './build.mjs';
import { prepare, setup } from './setup.mjs';
import { root, runBin } from './spawn.mjs';
import { stepRunner } from './steps.mjs';
import { unexpectedFindings } from './web-ext-findings.mjs';

/**
 * Everything that must hold before a change is accepted; a failed step does not hide the next
 * ones, except that nothing end to end runs without its build. What failed is listed last.
 * `npm test -- lint unit` runs only the steps whose name contains one of the words.
 */

const REPORTS = join(root, 'test-results');
const wanted = process.argv.slice(2).filter(word => !word.startsWith('-'));
const isLong = process.argv.includes('--long');
const { step, lanes, again, conclude } = stepRunner(
  name => wanted.length === 0 || wanted.some(word => name.includes(word)),
);

async function command(name, args) {
  const { code, output } = await runBin(name, args, { quiet: true });
  return { ok: code === 0, output };
}

/** Runs a project of vitest, or the part that `options` choose. */
async function vitest(project, options = [], env = {}, report = project) {
  const summary = join(REPORTS, `${report}.json`);
  rmSync(summary, { force: true });
  const { code, output } = await runBin(
    'vitest',
    [
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=./scripts/test-reporter.mjs'],
      ...options,
    ],
    { quiet: true, env: { TEST_SUMMARY: summary, ...(isLong ? { TEST_LONG: '1' } : {}), ...env } },
  );
  if (!existsSync(summary)) return { ok: false, output };
  const { passed, failures } = JSON.parse(readFileSync(summary, 'utf8'));
  return { ok: code === 0 && passed > 0 && failures.length === 0, passed, failures, output };
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

async function endToEnd(project, browser, files = []) {
  if (!existsSync(buildFolder(browser))) return { ok: false, output: 'not built' };
  return vitest(project, files);
}

/** The engine alone in a content script, for pages of real libraries. */
async function buildForLibraries(browser) {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const built = await command('wxt', ['build', '--mode', 'widgets', ...target]);
  // It leaves the types of that build, which has few entrypoints.
  await prepare();
  return built;
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
// All builds come first: each writes its types anew, which no test may find half written.
for (const browser of isLong ? ['chromium', 'firefox'] : ['chromium']) {
  await step(`build for widgets and hold-out pages, ${browser}`, () => buildForLibraries(browser));
}

const widgets = isLong
  ? ['chromium', 'firefox'].flatMap(browser => [
      [`single widgets, ${browser}`, () => vitest(`widgets-${browser}`)],
      [`hold-out pages, ${browser}`, () => vitest(`holdout-${browser}`)],
    ])
  : [
      // A false success on the commonest widgets fails here; all of them, both browsers: `test:long`.
      [
        'commonest widgets, Chromium',
        () =>
          vitest('widgets-chromium', ['-t', 'page focused'], {
            WIDGETS_ONLY: '^(?:native|rewriting|masks|aria)$',
          }),
      ],
    ];

/** Each wants a browser: the first two keep one processor busy each, the last waits most of its time. */
const BROWSERS = [
  ['end to end, Firefox', files => endToEnd('e2e-firefox', 'firefox', files)],
  ['end to end, Chromium', files => endToEnd('e2e-chromium', 'chrome', files)],
  ['browser tests', files => vitest('browser', files)],
];
const [firefox, chromium, inPage] = BROWSERS;

await step('unit tests', () => vitest('unit'));
await lanes([firefox], [chromium], [inPage, ...widgets]);
for (const [name, work] of BROWSERS) await again(name, work);

if (!conclude()) process.exitCode = 1;
