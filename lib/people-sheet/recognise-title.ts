import { distance } from 'fastest-levenshtein';
import { normalName } from '../employees/normal-name.ts';
import { COLUMNS, type ColumnKey } from './columns.ts';

export interface Recognised {
  readonly key: ColumnKey;
  readonly isSure: boolean;
}

const KEYS: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMNS.flatMap(({ key, titles }) => titles.map(title => [title, key] as const)),
);

/**
 * What the title of a column announces. Only its whole title counts: « Nom du formateur », « Date
 * d'embauche » and « Tél. de l'employeur » are about something else.
 */
export function knownTitle(title: string): ColumnKey | null {
  // « Date de naissance (JJ/MM/AAAA) * », « Portable : »
  return (
    KEYS.get(normalName(title)) ?? KEYS.get(normalName(title.replaceAll(/\([^)]*\)/g, ' '))) ?? null
  );
}

/** The same, and a title that is nearly one: a slip of the hand, to be confirmed. */
export function recogniseTitle(title: string): Recognised | null {
  const known = knownTitle(title);
  if (known) return { key: known, isSure: true };
  const typed = normalName(title);
  if (typed.length < 6) return null;
  for (const [each, key] of KEYS) {
    if (Math.abs(each.length - typed.length) > 1 || each.length < 6) continue;
    if (distance(each, typed) === 1) return { key, isSure: false };
  }
  return null;
}
