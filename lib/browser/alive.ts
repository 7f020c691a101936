import { browser } from 'wxt/browser';

/**
 * Whether the extension that put this script in the page is still there. After a reload or an
 * update it is not: the script stays, and nothing answers it any more.
 */
export function isOrphan(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
