import { browser } from 'wxt/browser';
import { isPortal, PORTAL_ORIGIN, PORTAL_PATTERN } from './portal.ts';

/** A tab of the portal, as the popup names it. */
export interface PortalTab {
  readonly id: number;
  readonly title: string;
  readonly active: boolean;
}

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly active: boolean;
}

function portalTab(tab: Tab | undefined): PortalTab | null {
  if (tab?.id === undefined || !isPortal(tab.url)) return null;
  return { id: tab.id, title: tab.title ?? '', active: tab.active };
}

/**
 * The portal tab that the popup is about: the one asked for, else the one in front, else the one
 * last used; `null` when the portal is not open.
 */
export async function findPortalTab(wanted: number | null): Promise<PortalTab | null> {
  if (wanted !== null) {
    return portalTab(await browser.tabs.get(wanted).catch(() => undefined));
  }
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const here = portalTab(front);
  if (here) return here;
  const tabs = await browser.tabs.query({ url: PORTAL_PATTERN });
  const last = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return portalTab(last);
}

/** The portal tab in front of the window in use, or `null`. */
export async function frontPortalTab(): Promise<PortalTab | null> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return portalTab(front);
}

/** Whether a tab is there, and shows the portal. */
export async function standingOf(tabId: number): Promise<'portal' | 'elsewhere' | 'gone'> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'gone';
  return isPortal(tab.url) ? 'portal' : 'elsewhere';
}

/** Every open tab of the portal. */
export async function portalTabs(): Promise<PortalTab[]> {
  const tabs = await browser.tabs.query({ url: PORTAL_PATTERN });
  return tabs.flatMap(tab => portalTab(tab) ?? []);
}

/** Puts a tab in front: the engine only writes where the user can see it. */
export async function bringForward(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** Whether this page of the extension stands in a tab, rather than in the popup. */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Opens the portal in a new tab. */
export async function openPortal(): Promise<void> {
  await browser.tabs.create({ url: `${PORTAL_ORIGIN}/` });
}

/** Opens a page of the extension in a tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

/** Closes the tab that this page of the extension stands in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Calls back when a portal page has loaded in the tab, until `signal` aborts. */
export function onLoaded(tabId: number, loaded: () => void, signal: AbortSignal): void {
  const listener = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
