import { normalise } from '../../dom/text.ts';

/** What a look through a list of texts gives: the match, or -1 with those that match equally. */
export interface Pick {
  readonly index: number;
  readonly candidates: readonly string[];
}

/**
 * The option that is the value or one of its spellings; a near one is never taken for it. In
 * order: the same text; the same leading code (« 32054 - … »); the same words in another order
 * (« Bac+2 (niveau 5) » for « Niveau 5 - Bac + 2 »); the text or its abbreviation beside it
 * (« Contrat à durée indéterminée (CDI) » for « CDI »).
 */
export function pickOption(options: readonly string[], wanted: readonly string[]): Pick {
  for (const isMatch of [sameText, sameCode, sameWords, sameAside]) {
    for (const text of wanted) {
      const matches = indexes(options, option => isMatch(option, text));
      if (matches.length === 1) return { index: matches[0] ?? -1, candidates: [] };
      if (matches.length > 1) return none(options, matches);
    }
  }
  return { index: -1, candidates: [] };
}

/** As `pickOption`, for search results, which say more than what was typed: the only one that carries it. */
export function pickResult(options: readonly string[], wanted: readonly string[]): Pick {
  const exact = pickOption(options, wanted);
  if (exact.index >= 0 || exact.candidates.length > 0) return exact;
  for (const text of wanted) {
    const matches = indexes(options, option => carries(option, text));
    if (matches.length === 1) return { index: matches[0] ?? -1, candidates: [] };
    if (matches.length > 1) return none(options, matches);
  }
  return { index: -1, candidates: [] };
}

/** The words of `text` stand in `option`, in order and whole; digits may be grouped. */
export function carries(option: string, text: string): boolean {
  const wanted = normalise(text);
  if (!wanted) return false;
  if (` ${normalise(option)} `.includes(` ${wanted} `)) return true;
  const digits = wanted.replaceAll(' ', '');
  if (!/^\d{5,}$/u.test(digits)) return false;
  return String(option.replace(/(?<=\d)[\s\u00a0\u202f.](?=\d)/gu, ''))
    .split(/\D+/u)
    .includes(digits);
}

function sameText(option: string, text: string): boolean {
  return normalise(option) === normalise(text) && normalise(text) !== '';
}

function sameCode(option: string, text: string): boolean {
  const code = /^\d{3,}$/u.exec(text.trim())?.[0];
  return code !== undefined && new RegExp(`^${code}\\b`, 'u').test(option.trim());
}

function sameWords(option: string, text: string): boolean {
  const sorted = (words: string) => normalise(words).split(' ').sort().join(' ');
  return sorted(option) === sorted(text) && normalise(text) !== '';
}

function sameAside(option: string, text: string): boolean {
  const [, main = '', aside = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(option.trim()) ?? [];
  const isAcronym = /^\p{Lu}{2,6}$/u.test(aside);
  return isAcronym && (sameText(main, text) || sameText(aside, text));
}

function indexes(options: readonly string[], test: (option: string) => boolean): number[] {
  return options.flatMap((option, index) => (test(option) ? [index] : []));
}

function none(options: readonly string[], matches: readonly number[]): Pick {
  return { index: -1, candidates: matches.map(index => options[index] ?? '') };
}
