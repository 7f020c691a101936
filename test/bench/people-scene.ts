import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import type { VaultPage } from '../support/vault-page.ts';
import type { Invented } from './invented-staff.ts';

export const PASSPHRASE = 'quatre moulins sans farine';
export const SECTION = '2,000 employees in the vault (page of the settings, popup)';
/** People on the page of the settings. */
export const LISTED = '#people ul.cards > li';

/** The page of the settings, its vault open or not, and who is or will be in it. */
export interface PeopleScene {
  readonly vault: VaultPage;
  /** The same tab, for what only Chromium's protocol tells. */
  readonly page: Page;
  readonly staff: readonly Invented[];
}

/** The tab last opened on a page of the extension, as Playwright has it. */
export function pageOf({ context, extensionOrigin }: ChromiumSession, path: string): Page {
  const { href } = new URL(path, extensionOrigin);
  const page = context.pages().findLast(each => each.url().startsWith(href));
  if (!page) throw new Error(`No tab shows ${path}`);
  return page;
}

/** Bytes that the page's own scripts hold, once what nobody holds is gone. */
export async function heapOf(page: Page): Promise<number> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  await protocol.detach();
  return usedSize;
}
