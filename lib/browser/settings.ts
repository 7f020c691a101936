import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_MARGIN } from '../procedure/deadline-rules.ts';
import { USUAL_RETENTION } from '../retention/due.ts';
import { KEYS } from '../storage/keys.ts';

/** Minutes that the vault stays open when nobody uses it. */
export const AUTO_LOCK_MINUTES = [5, 15, 30, 60] as const;

const settingsSchema = z.object({
  version: z.literal(1),
  /** French whatever the browser's language. */
  language: z.catch(z.enum(['fr', 'en']), 'fr'),
  autoLockMinutes: z.catch(z.literal(AUTO_LOCK_MINUTES), 15),
  /** « Sans rien conserver »: people are forgotten when the browser closes, vault or not. */
  keepsNobody: z.catch(z.boolean(), false),
  /** Days kept between the day to aim at and the last one to send a request. */
  deadlineMargin: z.catch(z.int().check(z.minimum(0), z.maximum(90)), DEFAULT_MARGIN),
  /** After how long the user is reminded to erase. */
  retention: z.catch(
    z.object({ numberMonths: z.int(), personMonths: z.int(), paperYears: z.int() }),
    USUAL_RETENTION,
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

const DEFAULTS: Settings = {
  version: 1,
  language: 'fr',
  autoLockMinutes: 15,
  keepsNobody: false,
  deadlineMargin: DEFAULT_MARGIN,
  retention: USUAL_RETENTION,
};

/** The user's settings; a damaged one takes its default, the others stay. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEYS.settings);
  const parsed = settingsSchema.safeParse(stored[KEYS.settings]);
  return parsed.success ? parsed.data : DEFAULTS;
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEYS.settings]: settings });
}

/** Calls back with the settings whenever they change, until `signal` aborts. */
export function onSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEYS.settings in changes) loadSettings().then(changed, () => undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
