import { normalName } from '../employees/normal-name.ts';
import { type Cell, cellText } from '../sheets/cell.ts';
import type { ColumnKey } from './columns.ts';
import { readDay } from './read-day.ts';
import { readSex } from './read-sex.ts';

const EXPONENT = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;

type Looks = (text: string, cell: Cell) => boolean;

/** From what cannot be mistaken to what can. */
const LOOKS: readonly (readonly [ColumnKey, Looks])[] = [
  ['email', text => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  [
    'nir',
    text =>
      /^[1-478]\d{4}(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/i.test(text.replaceAll(/[\s.-]/g, '')) ||
      EXPONENT.test(text),
  ],
  ['phone', text => /^(?:(?:\+|00)33|0)?[1-9](?:[\s.-]?\d{2}){4}$/.test(text)],
  ['birthDate', (_, cell) => looksLikeBirth(cell)],
  ['sex', text => readSex(text) !== null && !/^\d$/.test(text)],
  [
    'contractType',
    text => /^(?:cdi|cdd|contrat a duree (?:in)?determinee)$/.test(normalName(text)),
  ],
  ['postalCode', text => /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(text)],
];

const SAMPLE = 60;

/** What a column seems to hold, by its cells: always to be confirmed. */
export function recogniseContent(cells: readonly Cell[]): ColumnKey | null {
  const filled = cells.filter(cell => cellText(cell) !== '').slice(0, SAMPLE);
  if (filled.length === 0) return null;
  const found = LOOKS.find(([, looks]) => {
    const count = filled.filter(cell => looks(cellText(cell), cell)).length;
    return count / filled.length >= 0.8;
  });
  return found?.[0] ?? null;
}

/** Words only, as names are; `upper`: in capitals, as family names often are. */
export function looksLikeNames(cells: readonly Cell[]): 'upper' | 'words' | null {
  const filled = cells.map(cellText).filter(Boolean).slice(0, SAMPLE);
  const words = filled.filter(text => /^\p{L}[\p{L}\s'’-]{0,49}$/u.test(text));
  if (filled.length === 0 || words.length / filled.length < 0.9) return null;
  const different = new Set(words).size;
  // « Employé » on every line is no name.
  if (words.length > 4 && different < words.length / 3) return null;
  const capitals = words.filter(text => text === text.toUpperCase());
  return capitals.length / words.length >= 0.8 ? 'upper' : 'words';
}

/** A day that a person who works may be born on: hiring dates are later. */
function looksLikeBirth(cell: Cell): boolean {
  // Five digits may be the number of a day, and are a postal code as often.
  if (/^\d{4,5}$/.test(cellText(cell))) return false;
  const { day } = readDay(cell, { is1904: false, today: '2100-01-01' });
  return day !== undefined && day >= '1930-01-01' && day < '2012-01-01';
}
