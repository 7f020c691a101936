import type { Tab } from './session.ts';

/** The interface for extensions, inside a page of the extension: each browser has it as chrome. */
export interface ExtensionApi {
  readonly runtime: { readonly id: string };
  readonly storage: Record<'local' | 'session', StorageArea>;
}

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
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

export function extensionId(page: Tab): Promise<string> {
  return page.evaluate(
    () => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.id,
    null,
  );
}
