import { browser } from 'wxt/browser';
import type { Language } from '../../locales/text.ts';
import { SETTINGS_KEY } from '../storage/keys.ts';

/**
 * The language of the settings. Apart from `settings.ts`: the portal's page needs no more of them,
 * and French is what anything else means.
 */
export async function loadLanguage(): Promise<Language> {
  return languageIn((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back with the language whenever the settings change, until `signal` aborts. */
export function onLanguage(changed: (language: Language) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const settings = changes[SETTINGS_KEY];
    if (settings) changed(languageIn(settings.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

function languageIn(settings: unknown): Language {
  const isEnglish =
    typeof settings === 'object' &&
    settings !== null &&
    'language' in settings &&
    settings.language === 'en';
  return isEnglish ? 'en' : 'fr';
}
