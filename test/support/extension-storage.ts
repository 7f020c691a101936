import type { Tab } from './session.ts';

/** The interface for extensions, inside a page of the extension: each browser has it as chrome. */
export interface ExtensionApi {
  readonly runtime: { readonly id: string };
  readonly storage: Record<'local' | 'session', StorageArea>;
  readonly tabs: { query(filter: object): Promise<{ readonly url?: string }[]> };
}

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** Everything that the extension keeps, on disk (`local`) or until the browser stops. */
export function storedItems(
  page: Tab,
  area: 'local' | 'session',
): Promise<Record<string, unknown>> {
  return page.evaluate(
    wanted => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage[wanted].get(null),
    area,
  );
}

export function storeItem(page: Tab, key: string, value: string): Promise<void> {
  return page.evaluate(
    item => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set(item),
    { [key]: value },
  );
}

/** Takes away what is kept under a key. */
export function forgetItem(page: Tab, key: string): Promise<void> {
  return page.evaluate(
    forgotten =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.remove(forgotten),
    key,
  );
}

/** Puts this on the disk in place of all that is there, as an older version had left it. */
export function replaceStored(page: Tab, items: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(async kept => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    await local.clear();
    await local.set(kept);
  }, items);
}

/** Keeps things until the browser stops, as a page of the extension does. */
export function storeInSession(page: Tab, items: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    kept => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.session.set(kept),
    items,
  );
}

export function extensionId(page: Tab): Promise<string> {
  return page.evaluate(
    () => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.id,
    null,
  );
}
