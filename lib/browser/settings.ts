import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'settings';

const settingsSchema = z.object({
  version: z.literal(1),
  /** French whatever the browser's language. */
  language: z.catch(z.enum(['fr', 'en']), 'fr'),
});

export type Settings = z.infer<typeof settingsSchema>;

const DEFAULTS: Settings = { version: 1, language: 'fr' };

/** The user's settings; a damaged one takes its default, the others stay. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = settingsSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : DEFAULTS;
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the settings whenever they change, until `signal` aborts. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) loadSettings().then(changed, () => undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
