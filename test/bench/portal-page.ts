import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { PORTAL } from '../support/session.ts';

/** A page at the portal's own address, for what only Playwright can do. */
export async function newPortalPage({ context }: ChromiumSession, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, PORTAL).href, { waitUntil: 'load' });
  // The content script comes when the document is idle.
  await page.waitForTimeout(300);
  return page;
}
