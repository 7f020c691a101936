import { launch } from '../support/launch.ts';
import type { BrowserName, LaunchOptions, Tab } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';
import { openHeadedChromium } from './headed-chromium.ts';
import { BARE } from './serve.mjs';

export type Focus = 'focused' | 'unfocused';

/** A browser with one tab, which has the keyboard or stays visible without it. */
export async function openBrowser(
  browser: BrowserName,
  focus: Focus,
  options: LaunchOptions,
): Promise<{ tab: Tab; close(): Promise<void> }> {
  if (browser === 'chromium' && focus === 'unfocused') {
    const opened = await openHeadedChromium(BARE, options);
    await openWindowInFront(opened.tab);
    return opened;
  }
  const session = await launch(browser, options);
  const tab = await session.openTab(BARE);
  await tab.front();
  if (focus === 'unfocused') await openWindowInFront(tab);
  return { tab, close: () => session.close() };
}

/** As with the extension's popup, the page is still seen but the keyboard is elsewhere. */
async function openWindowInFront(tab: Tab): Promise<void> {
  await tab.front();
  await waitFor('the page to have the keyboard', () => hasFocus(tab));
  await tab.clickAt(100, 100);
  await waitFor('the page to lose the keyboard', async () => !(await hasFocus(tab)));
}

function hasFocus(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.hasFocus(), null);
}

/** What the run says of itself must be so on every page: hidden is not « without focus ». */
export async function assertFocus(tab: Tab, focus: Focus): Promise<void> {
  const told = await tab.evaluate(
    () => ({ focused: document.hasFocus(), visibility: document.visibilityState }),
    null,
  );
  if (told.visibility !== 'visible' || told.focused !== (focus === 'focused')) {
    throw new Error(`Wanted a visible ${focus} page, got ${JSON.stringify(told)}`);
  }
}
