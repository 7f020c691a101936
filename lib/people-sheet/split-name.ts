import { normalName } from '../employees/normal-name.ts';

interface Names {
  readonly birthName: string;
  readonly firstName: string;
}

/** Words that belong to the family name that follows. */
const PARTICLES = [
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'van',
  'von',
  'el',
  'al',
  'ben',
  'da',
  'dos',
];

/** « DE LA FONTANELLE Jean-Baptiste », « Martin, Zoé »: both names of one cell, to be looked at. */
export function splitName(text: string, firstNameFirst: boolean): Names | null {
  const [before = '', after] = text.split(/\s*[,;]\s*/, 2);
  if (after) return { birthName: before, firstName: after };
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2) return null;
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase();
  const capitals = words.filter(isCapital);
  if (capitals.length > 0 && capitals.length < words.length) {
    const others = words.filter(word => !isCapital(word));
    return { birthName: capitals.join(' '), firstName: others.join(' ') };
  }
  if (firstNameFirst) return { birthName: words.slice(1).join(' '), firstName: words[0] ?? '' };
  const last = words.findIndex(word => !PARTICLES.includes(normalName(word)));
  const end = Math.min(last + 1, words.length - 1);
  return { birthName: words.slice(0, end).join(' '), firstName: words.slice(end).join(' ') };
}
