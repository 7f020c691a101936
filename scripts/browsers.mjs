import { existsSync } from 'node:fs';
import { installedBrowser } from './browser-places.mjs';
import { run } from './spawn.mjs';

/** Downloading a browser is given up after this time: some networks never answer. */
const INSTALL_LIMIT = 240_000;

const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'xvfb', 'xauth', 'fonts-liberation'],
  firefox: ['firefox-esr', 'xvfb', 'xauth', 'fonts-liberation'],
};

/**
 * A Chromium of this machine that can load extensions, or `null`: Playwright's own, the one
 * that CHROMIUM_PATH names, Chromium, then Chrome or Edge.
 * @returns {Promise<{ path: string, branded: boolean } | null>} `branded`: ignores
 *   `--load-extension`, so the extension has to be loaded by the debugging protocol.
 */
export async function findChromium() {
  const own = await playwrightChromium();
  if (own) return { path: own, branded: false };
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return { path: named, branded: isBranded(named) };
  const chromium = installedBrowser('chromium');
  if (chromium) return { path: chromium, branded: false };
  const branded = installedBrowser('branded');
  return branded ? { path: branded, branded: true } : null;
}

/**
 * A Firefox of this machine, or `null`. Playwright's own cannot load extensions: never used.
 * @returns {Promise<{ path: string } | null>}
 */
export async function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return { path: named };
  const path = installedBrowser('firefox');
  return path ? { path } : null;
}

/** Finds Chromium or installs it. @throws {Error} saying what to install by hand. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium on this machine: downloading the one of Playwright…');
  await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    timeout: INSTALL_LIMIT,
    quiet: true,
  });
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  await installPackages('chromium');
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium, Google Chrome or ' +
      'Microsoft Edge (Debian and Ubuntu: « sudo apt-get install chromium »), or set ' +
      'CHROMIUM_PATH to the program, then start again.',
  );
}

/** Finds Firefox or installs it. @throws {Error} saying what to install by hand. */
export async function ensureFirefox() {
  const found = await findFirefox();
  if (found) return found;
  await installPackages('firefox');
  const installed = await findFirefox();
  if (installed) return installed;
  throw new Error(
    'No Firefox was found and none could be installed. Install Firefox 140 or newer ' +
      '(Debian: « sudo apt-get install firefox-esr »; others: https://www.mozilla.org/firefox/), ' +
      'or set FIREFOX_PATH to the program, then start again.',
  );
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    // Not installed yet, or a platform that Playwright has no browser for.
    return null;
  }
}

function isBranded(path) {
  return /chrome|edge/i.test(path) && !/chromium|chrome for testing|ms-playwright/i.test(path);
}

/** Where system packages may be installed without asking anyone: root on Debian or Ubuntu. */
async function installPackages(browser) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const packages = DEBIAN_PACKAGES[browser];
  console.log(`Installing ${packages.join(', ')} from the system's packages…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { timeout: INSTALL_LIMIT, quiet: true, env };
  await run('apt-get', ['update'], limits);
  const done = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    limits,
  );
  if (done.code !== 0) console.log(done.output.split('\n').slice(-8).join('\n'));
}
