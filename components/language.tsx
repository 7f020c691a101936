import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Message } from '../lib/assist/outcome.ts';
import { type Language, type TextKey, text, textOf } from '../locales/sentences.ts';

/** The language of what is shown. French unless the settings say otherwise. */
export const LanguageContext = createContext<Language>('fr');

/** The sentences in the language in use. */
export function useText() {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (key: TextKey, params?: Readonly<Record<string, string | number>>) =>
      text(key, params, language),
    say: (message: Message) => textOf(message, language),
  };
}
