import type { ExtensionApi } from './extension-storage.ts';
import type { Tab } from './session.ts';

/** The address of the tab in front, as the browser tells it to a page of the extension. */
export function frontUrl(extensionPage: Tab): Promise<string> {
  return extensionPage.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    return front?.url ?? '';
  }, null);
}
