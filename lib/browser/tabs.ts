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

/** How a portal tab is told from its like, which all have the same name. */
export interface TabPlace {
  readonly title: string;
  /** 1 for the leftmost portal tab of the first window. */
  readonly order: number;
  /** How many portal tabs are open. */
  readonly count: number;
  /** In sight in its window; or, among those that no window shows, the one used last. */
  readonly seen: 'now' | 'last' | 'before';
}

/** Where a portal tab stands among the others, or `null` when it is gone. */
export async function placeOfTab(tabId: number): Promise<TabPlace | null> {
  const tabs = (await browser.tabs.query({ url: PORTAL_PATTERN })).toSorted(
    (a, b) => a.windowId - b.windowId || a.index - b.index,
  );
  const at = tabs.findIndex(({ id }) => id === tabId);
  const tab = tabs[at];
  if (!tab) return null;
  const isLast = tabs.every(({ lastAccessed = 0 }) => lastAccessed <= (tab.lastAccessed ?? 0));
  const seen = tab.active ? 'now' : isLast ? 'last' : 'before';
  return { title: tab.title ?? '', order: at + 1, count: tabs.length, seen };
}

/** Calls back when tabs come, go, move or change their name, until `signal` aborts. */
export function onTabs(changed: () => void, signal: AbortSignal): void {
  const { onCreated, onRemoved, onMoved, onActivated, onAttached, onUpdated } = browser.tabs;
  // Each event tells something else; none of it matters here.
  const listener = () => changed();
  for (const event of [onCreated, onRemoved, onMoved, onActivated, onAttached, onUpdated]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
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

/**
 * Calls back when a page has loaded in the tab, or a page of the portal in any tab (`null`), until
 * `signal` aborts.
 */
export function onLoaded(tabId: number | null, loaded: () => void, signal: AbortSignal): void {
  const listener = (id: number, change: { status?: string | undefined }, tab: Tab) => {
    const isIt = tabId === null ? isPortal(tab.url) : id === tabId;
    if (isIt && change.status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
