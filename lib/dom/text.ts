/** What `tidy` would change: most texts hold none of it. */
const UNTIDY = /^ | $| {2}|[^\S ]|[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\ue000-\uf8ff]/u;

/**
 * Collapses white space, as the screen does; where a word may be cut, or its direction is told, nothing
 * shows. The letters of a font of pictures are no text.
 */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\ue000-\uf8ff]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a text says, found once: the same labels are read many times at each look. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size > 5000) known.clear();
    if (text.length <= 200) known.set(text, found);
    return found;
  };
}

/**
 * The words of a text, for comparison: no case, no accents, no punctuation.
 * « N° d'activité » → `n d activite`.
 */
export const normalise = remembered(text =>
  text
    .toLowerCase()
    .replace(/\u00ad/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

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
