import { cellText, isFilled, type Row } from '../sheets/cell.ts';
import type { Mapping } from './propose-mapping.ts';
import { knownTitle } from './recognise-title.ts';

/** The first cells of a line tell titles from a person: a long list is looked at cell by cell no more. */
const LOOKED_AT = 3;

/**
 * Whether a line under the first people holds the titles of another table: `same`, in the columns of
 * the first one, so that its people are read alike; `other`, so that they would be read wrongly.
 */
function titlesAgain(row: Row, { columns }: Mapping): 'same' | 'other' | null {
  const filled = [...row.entries()].filter(([, cell]) => isFilled(cell));
  const titleAt = ([, cell]: (typeof filled)[number]) => knownTitle(cellText(cell));
  if (!filled.slice(0, LOOKED_AT).some(titleAt)) return null;
  const known = filled.filter(titleAt);
  if (known.length < 2 || known.length < filled.length / 2) return null;
  const isSame = known.every(each => {
    const column = columns[each[0]];
    return column && (knownTitle(column.title) ?? column.key) === titleAt(each);
  });
  return isSame ? 'same' : 'other';
}

/**
 * What a line is besides a person: titles, or the name of a table alone above its titles, are
 * `skip`; from `stop` on, nothing can be read with these columns.
 */
export function notPeople(
  rows: readonly Row[],
  at: number,
  mapping: Mapping,
): 'skip' | 'stop' | null {
  const row = rows[at] ?? [];
  const again = titlesAgain(row, mapping);
  if (again) return again === 'same' ? 'skip' : 'stop';
  if (row.filter(isFilled).length !== 1) return null;
  const next = rows.slice(at + 1, at + 4).find(each => each.some(isFilled));
  return next && titlesAgain(next, mapping) ? 'skip' : null;
}
