import type { Message } from '../lib/assist/outcome.ts';
import { english } from './en/all.ts';
import { french } from './fr/all.ts';

/** The key of a sentence; anything else does not compile. */
export type TextKey = keyof typeof french;

export type Language = 'fr' | 'en';

type Params = Readonly<Record<string, string | number>>;

/** Both languages, every key: English follows French. */
const sentences: Record<Language, Readonly<Record<TextKey, string>>> = {
  fr: french,
  en: english,
};

/** The sentence of a key, its `{name}` placeholders filled. */
export function text(key: TextKey, params: Params = {}, language: Language = 'fr'): string {
  return sentences[language][key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(params[name] ?? placeholder),
  );
}

/** Whether a key that came by message is one of ours. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(french, key);
}

/** The sentence of a message of the engine, whose key is only known when it runs. */
export function textOf(message: Message, language: Language = 'fr'): string {
  if (!isTextKey(message.key)) return text('panel.unknown-message', { key: message.key }, language);
  return text(message.key, message.params, language);
}
