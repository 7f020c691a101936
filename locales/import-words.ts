import { FRENCH_WORDS, type ImportWords } from '../lib/import/words.ts';
import { identifiers } from './en/identifiers.ts';
import { importing } from './en/import.ts';
import { importFields } from './en/import-fields.ts';
import { sheetFiles } from './en/sheet-files.ts';
import { sheets } from './en/sheets.ts';
import type { Language } from './text.ts';

/** Every sentence that an import may say, by language. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  fr: FRENCH_WORDS,
  en: { ...importing, ...importFields, ...identifiers, ...sheetFiles, ...sheets },
};
