import { normalise } from '../dom/text.ts';

/** Abbreviations of INSEE and of hurried people. */
const FULL: Readonly<Record<string, string>> = {
  r: 'rue',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  pl: 'place',
  che: 'chemin',
  chem: 'chemin',
  rte: 'route',
  imp: 'impasse',
  all: 'allee',
  allees: 'allee',
  sq: 'square',
  crs: 'cours',
  fbg: 'faubourg',
  fg: 'faubourg',
  res: 'residence',
  bat: 'batiment',
  st: 'saint',
  ste: 'sainte',
  gal: 'general',
  dr: 'docteur',
  pdt: 'president',
};

/** The words of a street, for comparison: abbreviations in full, small words left out. */
export function addressWords(street: string): string {
  return normalise(street)
    .replace(/\b(\d+) (bis|ter|quater)\b/gu, '$1$2')
    .split(' ')
    .map(word => FULL[word] ?? word)
    .filter(word => !['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd'].includes(word))
    .join(' ');
}
