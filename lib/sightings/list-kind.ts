import { DRAFT_NUMBER, FILE_NUMBER } from '../portal/lists/numbers.ts';
import type { ListRow } from './list-row.ts';
import type { Seen } from './seen.ts';
import { titledPlace } from './titled-place.ts';

export type ListKind = 'brouillons' | 'dossiers';

/** Which list it is: by the numbers in it and the title of the page, when they agree. */
export function listKind(seen: Seen, rows: readonly ListRow[]): ListKind | null {
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const byNumbers = numbers.every(number => FILE_NUMBER.test(number))
    ? 'dossiers'
    : numbers.every(number => DRAFT_NUMBER.test(number))
      ? 'brouillons'
      : null;
  const titled = titledPlace(seen);
  const byTitle = titled === 'brouillons' || titled === 'dossiers' ? titled : null;
  if (numbers.length === 0) return byTitle;
  return byTitle === null || byTitle === byNumbers ? byNumbers : null;
}
