import { type ImportWords, type Params, say, type WordKey } from './words.ts';

/** Why a file is refused: whole sentences, shown as they are. */
export interface ImportError {
  /** « Personne 2 : date de naissance ». */
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** An error about the file itself, before anything in it is read. */
export function fileError(
  words: ImportWords,
  keys: { readonly what: WordKey; readonly why: WordKey; readonly remedy: WordKey },
  params: Params = {},
): ImportError {
  return {
    where: say(words, 'import.where.file'),
    what: say(words, keys.what, params),
    why: say(words, keys.why, params),
    remedy: say(words, keys.remedy, params),
  };
}
