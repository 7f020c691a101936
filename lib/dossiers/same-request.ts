import { plain } from '../procedure/printed-state.ts';

/** What two requests have in common when they are the same one. */
export interface Told {
  readonly company?: string | undefined;
  readonly training?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * Whether two requests have the same training on the same days, for the same company as far as
 * both say it. Without a training and a start on both sides, nothing is concluded.
 */
export function isSameRequest(a: Told, b: Told): boolean {
  if (!a.training || !b.training || !a.start || !b.start) return false;
  return (
    a.start === b.start &&
    (!a.end || !b.end || a.end === b.end) &&
    sameText(a.training, b.training) &&
    (!a.company || !b.company || sameText(a.company, b.company))
  );
}

/** Too short a beginning could be that of anything. */
const SHORTEST_CUT = 8;

/** The same words; a list cuts what does not fit: « Semaine de formation de l'… ». */
export function sameText(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return one !== '' || a === b;
  return isBeginning(a, one, other) || isBeginning(b, other, one);
}

function isBeginning(printed: string, words: string, whole: string): boolean {
  const isCut = /(?:…|\.{3})\s*$/u.test(printed);
  return isCut && words.length >= SHORTEST_CUT && whole.startsWith(words);
}
