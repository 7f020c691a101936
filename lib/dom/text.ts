/** Collapses white space, as the screen does. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u200b]+/gu, ' ').trim();
}

/**
 * The words of a text, for comparison: no case, no accents, no punctuation.
 * « N° d'activité » → `n d activite`.
 */
export function normalise(text: string): string {
  const known = NORMALISED.get(text);
  if (known !== undefined) return known;
  const result = normaliseAnew(text);
  if (text.length > 200) return result;
  if (NORMALISED.size > 5000) NORMALISED.clear();
  NORMALISED.set(text, result);
  return result;
}

/** The same labels are compared many times at each look. */
const NORMALISED = new Map<string, string>();

function normaliseAnew(text: string): string {
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

/** The texts inside an element, kept apart: `textContent` joins « 1990 » and « lundi » into one word. */
export function spacedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4); // NodeFilter.SHOW_TEXT
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return tidy(parts.join(' '));
}
