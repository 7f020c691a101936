import type { Message } from '../lib/assist/outcome.ts';
import type { french } from './fr/all.ts';

/** The key of a sentence; anything else does not compile. */
export type TextKey = keyof typeof french;

export type Language = 'fr' | 'en';

type Params = Readonly<Record<string, string | number>>;

export type Sentences = Readonly<Partial<Record<TextKey, string>>>;

/** The sentences at hand, in each language: others may be added at any time. */
export type SentenceTable = Record<Language, Sentences>;

/** Empty: what is loaded says what it needs (`panel.ts`, `text.ts`, `popup.ts`, `settings.ts`). */
let sentences: SentenceTable = { fr: {}, en: {} };

export function addSentences(language: Language, more: Sentences): void {
  sentences[language] = { ...sentences[language], ...more };
}

/** All that can be said here, for a script beside this one. */
export function sentencesHere(): SentenceTable {
  return sentences;
}

/** Says from now on what another script can say: two in one tab have one table. */
export function sayFrom(table: SentenceTable): void {
  sentences = table;
}

/**
 * The sentence of a key, its `{name}` placeholders filled. `{count|champ|champs}` is a word that
 * goes with a number: none is one in French, several in English.
 */
export function text(key: TextKey, params: Params = {}, language: Language = 'fr'): string {
  const sentence = sentences[language][key] ?? sentences.fr[key] ?? key;
  return sentence.replaceAll(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (placeholder, name: string, one?: string, many?: string) =>
      String(
        (one === undefined ? params[name] : isOne(params[name], language) ? one : many) ??
          placeholder,
      ),
  );
}

const isOne = (count: unknown, language: Language) =>
  count === 1 || (count === 0 && language === 'fr');

/** Whether a key that came by message is one of ours. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(sentences.fr, key);
}

/** The sentence of a message of the engine, whose key is only known when it runs. */
export function textOf(message: Message, language: Language = 'fr'): string {
  if (!isTextKey(message.key)) return text('panel.unknown-message', { key: message.key }, language);
  return text(message.key, message.params, language);
}
