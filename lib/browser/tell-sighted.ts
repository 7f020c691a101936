import { browser } from 'wxt/browser';
import type { PageReading } from '../sightings/read-page.ts';

/**
 * Tells the background what the page shows. Without schemas, as `askForEngine`: they would weigh
 * on every page of the portal; the background parses. Rejects when the extension is gone.
 */
export async function tellSighted(page: PageReading): Promise<void> {
  await browser.runtime.sendMessage({ type: 'sighted', page });
}
