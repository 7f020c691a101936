import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { newProfileFolder } from '../support/profile-folder.ts';
import { puppeteerTab } from '../support/puppeteer-tab.ts';
import type { LaunchOptions, Tab } from '../support/session.ts';
import { PORTAL } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';
import { openScreen } from './screen.ts';

/**
 * Chromium in real windows. Without windows every one of its pages believes that it has the
 * keyboard, and Playwright tells them so besides: neither can show a page that has not.
 */
export async function openHeadedChromium(
  address: string,
  { extensionDir = '', answer }: LaunchOptions,
): Promise<{ tab: Tab; close(): Promise<void> }> {
  const [{ path }, screen] = [await ensureChromium(), await openScreen()];
  const profile = newProfileFolder();
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: false,
    pipe: true,
    enableExtensions: [extensionDir],
    env: { ...screen.env },
    userDataDir: profile.path,
    defaultViewport: null,
    args: [
      '--window-size=1300,1000',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=fr-FR',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  await closeWelcome(browser);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async request => {
    if (!answer || !request.url().startsWith(PORTAL)) return request.abort();
    const { status, headers, body } = await answer(request.url(), request.method());
    return request.respond({ status, headers: { ...headers }, body });
  });
  const tab = puppeteerTab(page, { clicks: 0, keystrokes: 0 });
  await tab.goto(address);
  return {
    tab,
    async close() {
      await browser.close();
      screen.close();
      profile.remove();
    },
  };
}

/** On its first start the extension welcomes the user in a tab, which would hide the portal. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await waitFor('the welcome page', async () =>
    (await browser.pages()).find(page => page.url().includes('/welcome.html')),
  );
  await welcome.close();
}
