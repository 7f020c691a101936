import { browser } from 'wxt/browser';

/** In the background: calls back when a tab is closed. */
export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(tabId => closed(tabId));
}
