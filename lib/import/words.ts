import { identifiers } from '../../locales/fr/identifiers.ts';
import { importing } from '../../locales/fr/import.ts';
import { importFields } from '../../locales/fr/import-fields.ts';
import { sheetFiles } from '../../locales/fr/sheet-files.ts';
import { sheets } from '../../locales/fr/sheets.ts';

export const FRENCH_WORDS = {
  ...importing,
  ...importFields,
  ...identifiers,
  ...sheetFiles,
  ...sheets,
} as const;

/** Every sentence that an import may say, by key. */
export type ImportWords = Readonly<Record<keyof typeof FRENCH_WORDS, string>>;
export type WordKey = keyof ImportWords;

export function hasWord(key: string): key is WordKey {
  return Object.hasOwn(FRENCH_WORDS, key);
}

export type Params = Readonly<Record<string, string | number>>;

/** « Dossier FLE lit la version {expected} » with its values. */
export function say(words: ImportWords, key: WordKey, params: Params = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
