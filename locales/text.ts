import type { Message } from '../lib/assist/outcome.ts';
import type { french as allFrench } from './fr/all.ts';
import { panelWords as french } from './fr/panel-words.ts';

/** The key of a sentence; anything else does not compile. */
export type TextKey = keyof typeof allFrench;

export type Language = 'fr' | 'en';

type Params = Readonly<Record<string, string | number>>;

type Sentences = Readonly<Partial<Record<TextKey, string>>>;

/**
 * What the panel says in French: the portal's page loads no more, and asks for English when the
 * settings say so. The pages of the extension add the rest (`popup.ts`, `settings.ts`).
 */
const sentences: Record<Language, Sentences> = { fr: french, en: {} };

export function addSentences(language: Language, more: Sentences): void {
  sentences[language] = { ...sentences[language], ...more };
}

/** The sentence of a key, its `{name}` placeholders filled. */
export function text(key: TextKey, params: Params = {}, language: Language = 'fr'): string {
  const sentence = sentences[language][key] ?? sentences.fr[key] ?? key;
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(params[name] ?? placeholder),
  );
}

/** Whether a key that came by message is one of ours. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(sentences.fr, key);
}

/** The sentence of a message of the engine, whose key is only known when it runs. */
export function textOf(message: Message, language: Language = 'fr'): string {
  if (!isTextKey(message.key)) return text('panel.unknown-message', { key: message.key }, language);
  return text(message.key, message.params, language);
}
