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

async function endToEnd(project, browser, options = [], part = '') {
  if (!existsSync(buildFolder(browser))) return { ok: false, output: 'not built' };
  return vitest(project, options, {}, `${project}${part}`);
}

const files = (...names) => names.map(name => `test/e2e/${name}.test.ts`);
const without = paths => paths.flatMap(path => ['--exclude', path]);

/**
 * About our own pages, or about what the engine's own tests cover: each runs in the other browser,
 * and `--long` runs all of them in both.
 */
const ELSEWHERE = isLong
  ? { firefox: [], chromium: [] }
  : {
      firefox: files(
        ...['checks', 'dossiers', 'interruptions', 'other-dossiers', 'people-file', 'preview'],
        ...['report', 'teaching', 'two-pages', 'two-selections'],
      ),
      chromium: files('branch-figures', 'fiche', 'import', 'no-room', 'papers', 'vault'),
    };
/** What the last lane takes over, so that all end together. */
const TAKEN_OVER = { firefox: files('faults'), chromium: files('kills', 'robustness') };

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

const FIREFOX = 'end to end, Firefox';
const CHROMIUM = 'end to end, Chromium';
/** The same, of the last lane. */
const apart = browser => `${browser}, apart`;
const IN_PAGE = 'browser tests';
const inFirefox = (options, part) => endToEnd('e2e-firefox', 'firefox', options, part);
const inChromium = (options, part) => endToEnd('e2e-chromium', 'chrome', options, part);

await step('unit tests', () => vitest('unit'));
// The first two keep a processor busy each; the third waits most of its time.
await lanes(
  [[FIREFOX, () => inFirefox(without([...ELSEWHERE.firefox, ...TAKEN_OVER.firefox]))]],
  [[CHROMIUM, () => inChromium(without([...ELSEWHERE.chromium, ...TAKEN_OVER.chromium]))]],
  [
    [IN_PAGE, () => vitest('browser')],
    [apart(FIREFOX), () => inFirefox(TAKEN_OVER.firefox, '-apart')],
    [apart(CHROMIUM), () => inChromium(TAKEN_OVER.chromium, '-apart')],
    ...widgets,
  ],
);
for (const name of [FIREFOX, apart(FIREFOX)]) await again(name, inFirefox);
for (const name of [CHROMIUM, apart(CHROMIUM)]) await again(name, inChromium);
await again(IN_PAGE, paths => vitest('browser', paths));

if (!conclude()) process.exitCode = 1;
