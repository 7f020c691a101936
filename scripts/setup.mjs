import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, runBin } from './spawn.mjs';

// Only modules of node here: this runs before any dependency exists.

const STAMP = join(root, 'node_modules', '.dossier-fle-lock');

/**
 * Does what is missing of the set-up, and nothing on the next call: dependencies exactly as
 * locked, then WXT's generated types.
 * @throws {Error} when node is too old or npm fails.
 */
export async function setup() {
  checkNode();
  await installDependencies();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await prepare();
}

/** Generates `.wxt/`, which `tsconfig.json` extends. */
export async function prepare() {
  const done = await runBin('wxt', ['prepare'], { quiet: true });
  if (done.code !== 0) throw new Error(`« wxt prepare » failed.\n${done.output}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecent = major > 20 || (major === 20 && minor >= 19);
  if (!isRecent) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

async function installDependencies() {
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (isInstalledAsLocked()) {
    writeFileSync(STAMP, wanted);
    return;
  }
  console.log('Installing the dependencies (npm ci)…');
  const done = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.code !== 0) throw new Error('« npm ci » failed: see its messages above.');
  writeFileSync(STAMP, wanted);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** npm keeps what it installed in a hidden lock file: a person's own `npm ci` is not redone. */
function isInstalledAsLocked() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = file =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path]) => path !== '')
      .map(([path, { version, optional }]) => ({ path, version, optional }));
  const present = new Map(versions(installed).map(({ path, version }) => [path, version]));
  return versions(join(root, 'package-lock.json')).every(
    ({ path, version, optional }) =>
      present.get(path) === version || (optional === true && !present.has(path)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setup();
  const { ensureChromium, ensureFirefox } = await import('./browsers.mjs');
  console.log(`Chromium: ${(await ensureChromium()).path}`);
  console.log(`Firefox: ${(await ensureFirefox()).path}`);
}
