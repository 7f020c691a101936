import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browsers.mjs';
import { newProfileFolder } from './profile-folder.ts';
import { puppeteerTab } from './puppeteer-tab.ts';
import { replicaAnswer } from './replica.ts';
import type { Exchange, LaunchOptions, PortalAnswer, Session } from './session.ts';
import { PORTAL } from './session.ts';
import { readManifest, shippedBuild } from './shipped-build.ts';
import { waitFor } from './wait-for.ts';

/** Firefox gives an extension a random address in each profile, unless it is chosen before. */
const UUID = '5e0b6f0c-6c0e-4f6b-9d55-0f1e2d3c4b5a';

export interface FirefoxSession extends Session {
  readonly browser: 'firefox';
}

/** Starts Firefox with the extension installed until its end, and no way to the network. */
export async function launchFirefox({
  extensionDir = shippedBuild('firefox'),
  headless = true,
  colorScheme = 'light',
  viewport = { width: 1280, height: 900 },
  profileDir,
  answer = replicaAnswer,
}: LaunchOptions = {}): Promise<FirefoxSession> {
  const { path } = await ensureFirefox();
  const id = readManifest(extensionDir).browser_specific_settings?.gecko.id;
  if (!id) throw new Error(`${extensionDir} has no fixed identity: its manifest has no gecko.id`);
  const profile = profileDir ? undefined : newProfileFolder();
  const extensionOrigin = `moz-extension://${UUID}/`;
  const start = async () => {
    if (profileDir) await putBack(profileDir);
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless,
      defaultViewport: viewport,
      userDataDir: profileDir ?? profile?.path ?? '',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
        'intl.accept_languages': 'fr-FR, fr',
        // Nothing answers there: whatever is not intercepted cannot leave the machine.
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    });
    await started.installExtension(extensionDir);
    return started;
  };
  // On its first start the extension welcomes the user in a tab, which would hide the portal.
  const welcomed = (started: Browser) => pageAt(started, `${extensionOrigin}welcome.html`);
  let browser = await start();
  let welcome = await welcomed(browser).catch(() => null);
  if (!welcome) {
    // One start in three hundred on a loaded machine (2026-11-22): Firefox installs the extension
    // and never tells it. A second time in a row would be the extension's own fault.
    await browser.close();
    browser = await start();
    welcome = await welcomed(browser);
  }
  await welcome.close();
  const exchanges: Exchange[] = [];
  const effort = { clicks: 0, keystrokes: 0 };
  const openTab = async (url: string) => {
    const page = await browser.newPage();
    await watch(page, exchanges, url.startsWith(PORTAL) ? answer : null);
    const tab = puppeteerTab(page, effort);
    await tab.goto(url);
    return tab;
  };
  return {
    browser: 'firefox',
    extensionOrigin,
    effort,
    openTab,
    openPortal: (portalPath = '') => openTab(new URL(portalPath, PORTAL).href),
    openExtensionPage: pagePath => openTab(new URL(pagePath, extensionOrigin).href),
    async extensionTab(pagePath) {
      const page = await pageAt(browser, new URL(pagePath, extensionOrigin).href);
      return puppeteerTab(page, effort);
    },
    exchanges: () => exchanges,
    closed: () => new Promise(resolve => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      profile?.remove();
    },
  };
}

/** Puppeteer puts a profile's settings back when a browser that was killed is seen to be dead. */
function putBack(profileDir: string): Promise<true> {
  const kept = ['prefs.js', 'user.js'].map(name => join(profileDir, `${name}.puppeteer`));
  return waitFor('the profile to be put back', async () => !kept.some(path => existsSync(path)));
}

/** The newest page whose address begins so. */
function pageAt(browser: Browser, address: string): Promise<Page> {
  return waitFor(`the page ${address}`, async () => {
    const seen: string[] = [];
    // Puppeteer believes that moz-extension pages are still blank: each is asked.
    for (const each of (await browser.pages()).reverse()) {
      const href = await each.evaluate(() => location.href).catch(String);
      if (href.startsWith(address)) return each;
      seen.push(href);
    }
    throw new Error(`only ${seen.join(', ')}`);
  });
}

async function watch(
  page: Page,
  exchanges: Exchange[],
  answer: PortalAnswer | null,
): Promise<void> {
  if (answer) await page.setRequestInterception(true);
  page.on('request', async request => {
    const exchange = { url: request.url(), method: request.method() };
    if (/^https?:/.test(exchange.url)) exchanges.push(exchange);
    if (!answer) return;
    if (!exchange.url.startsWith(PORTAL)) return request.abort();
    const { status, headers, body } = await answer(exchange.url, exchange.method);
    return request.respond({ status, headers: { ...headers }, body });
  });
}
