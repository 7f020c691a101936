/**
 * The name of a town, for comparison: no case, accents, « CEDEX 2 », « 11e arrondissement » nor
 * article before it; « ST », « STE », « S/ » in full.
 */
export function communeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\bs\//gu, ' sur ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\bcedex(?: \d+)?\b/gu, ' ')
    .replace(/\b(?:arrondissement|arrdt|arr)\b/gu, ' ')
    .replace(/ \d{1,2} ?(?:er|e|eme|ieme|nd|nde)?(?= *$)/u, ' ')
    .replace(/\bst\b/gu, 'saint')
    .replace(/\bste\b/gu, 'sainte')
    .replace(/ +/gu, ' ')
    .trim()
    .replace(/^(?:le|la|les|l) (?=.)/u, '');
}
