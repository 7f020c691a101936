import { normalise } from '../dom/text.ts';
import { isWithin } from './edit-distance.ts';
import { excludeEachOther, isQualifier, wordsOf } from './lexicon.ts';

/**
 * How surely two labels name the same thing, from 0 (something else) to 1 (the same text).
 * Above `SURE` a value may be written, above `FAIR` it may be proposed.
 */
export function similarity(left: string, right: string): number {
  const others = cache.get(left) ?? new Map<string, number>();
  const known = others.get(right);
  if (known !== undefined) return known;
  const result = compare(left, right);
  if (cache.size > 2000) cache.clear();
  if (others.size > 2000) others.clear();
  cache.set(left, others.set(right, result));
  return result;
}

export const SURE = 0.88;
export const FAIR = 0.7;

/** By one text, then by the other: joining them for a key took longer than the look. */
const cache = new Map<string, Map<string, number>>();

function compare(left: string, right: string): number {
  if (normalise(left) === normalise(right)) return 1;
  const [mine, theirs] = [wordsOf(left), wordsOf(right)];
  // Most labels have no word in common.
  if (!mine.some(word => theirs.some(other => isAlike(word, other)))) return 0;
  if (excludeEachOther(mine, theirs)) return 0;
  if (isSameSet(mine, theirs)) return 0.97;
  const [bareLeft, bareRight] = [withoutAside(left), withoutAside(right)];
  if ((bareLeft !== left || bareRight !== right) && bareLeft && bareRight) {
    const [one, other] = [wordsOf(bareLeft), wordsOf(bareRight)];
    if (isSameSet(one, other)) return 0.95;
  }
  if (isSameSet(mine, theirs, isAlike)) return 0.9;
  if (isAside(left, right) || isAside(right, left)) return SURE - 0.03;
  return partial(mine, theirs);
}

/** One label says more than the other, or they share most of their words. */
function partial(mine: readonly string[], theirs: readonly string[]): number {
  const shared = mine.filter(word => theirs.some(other => isAlike(word, other)));
  const different = [...mine, ...theirs].filter(
    word => !shared.includes(word) || !mine.includes(word),
  );
  const unlike = different.filter(word => !(mine.includes(word) && theirs.includes(word)));
  const penalty = unlike.some(isQualifier) ? 0.2 : 0;
  const union = new Set([...mine, ...theirs]).size;
  const isContained = shared.length === Math.min(mine.length, theirs.length);
  const ratio = shared.length / union;
  const base = isContained ? 0.58 + 0.3 * ratio : 0.3 + 0.5 * ratio;
  return Math.max(0, base - penalty);
}

function isSameSet(
  left: readonly string[],
  right: readonly string[],
  isSame = (one: string, other: string) => one === other,
): boolean {
  return (
    left.length === right.length && left.every(word => right.some(other => isSame(word, other)))
  );
}

/** The same word, or a typing or transcription error, never on a short one. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  const edits = length >= 9 ? 2 : 1;
  if (length < 5 || one.length + other.length - 2 * length > edits) return false;
  return !isQualifier(one) && !isQualifier(other) && isWithin(one, other, edits);
}

/** « Personne en situation de handicap (RQTH) » for « RQTH »: proposed, whatever the other words. */
export function isAside(label: string, acronym: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(acronym) && label.includes(`(${acronym})`);
}

function withoutAside(label: string): string {
  return label.replace(/\([^)]*\)/gu, ' ').trim();
}
