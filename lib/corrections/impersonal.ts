import { normalise } from '../dom/text.ts';

/** What is never kept of a text of the page: e-mails, and digits in a row whatever parts them. */
const PRIVATE = /[^\s<>«»"():;,]+@[^\s<>«»"():;,]+|\d(?:[\s\u00a0\u202f./,-]?\d)+/gu;

/** « Effectif au 31/12/2026 » → « Effectif au … »: what remains names a field and nobody. */
export function impersonal(text: string): string {
  return text.replace(PRIVATE, '…');
}

export function isImpersonal(text: string): boolean {
  return impersonal(text) === text;
}

/** Words of names that labels are made of too. */
const PARTICLES = ['des', 'les', 'del', 'der', 'dos', 'von', 'van', 'mac', 'ben', 'bin', 'saint'];

/** Whether the text holds a word of one of these names of people. */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const said = normalise(text).split(' ');
  const words = names
    .flatMap(name => normalise(name).split(' '))
    .filter(word => word.length >= 3 && !PARTICLES.includes(word) && /\p{L}/u.test(word));
  return words.some(word => said.includes(word));
}
