/** Collapses white space, as the screen does. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u200b]+/gu, ' ').trim();
}

/**
 * The words of a text, for comparison: no case, no accents, no punctuation.
 * « N° d'activité » → `n d activite`.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Same text to a person: case, accents, spaces and punctuation aside. */
export function isSameText(left: string, right: string): boolean {
  return normalise(left) === normalise(right);
}
