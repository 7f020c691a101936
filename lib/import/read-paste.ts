import { fileInText } from './from-paste.ts';
import { fileError } from './import-error.ts';
import { type ImportResult, readImport } from './read-import.ts';
import { FRENCH_WORDS, type ImportWords } from './words.ts';

/** Reads a file out of the text of an e-mail, as `readImport` reads a file. */
export function readPaste(
  pasted: string,
  options: { readonly words?: ImportWords; readonly newId?: () => string } = {},
): ImportResult {
  const { words = FRENCH_WORDS } = options;
  const found = fileInText(pasted);
  if (found !== null) return readImport(found, options);
  const error = fileError(
    words,
    { what: 'import.what.no-file', why: 'import.why.no-file', remedy: 'import.remedy.no-file' },
    { brace: '{' },
  );
  return { errors: [error] };
}
