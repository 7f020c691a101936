import type { ListColumn } from '../portal/lists/columns.ts';
import { knownState } from '../portal/lists/known-state.ts';
import { FILE_NUMBER } from '../portal/lists/numbers.ts';
import { REQUEST_STATES } from '../portal/lists/states.ts';
import { dayIn, isBlank, isDispositif, numberIn } from './cell-value.ts';
import { columnNamed } from './column-words.ts';
import type { Grid } from './grid.ts';
import { textOf, wordsOf } from './seen.ts';

export interface Columns {
  /** By place in the row. */
  readonly ids: readonly (ListColumn | null)[];
  /** Titles of those that cannot be told; « colonne 3 » for one without a title. */
  readonly unknown: readonly string[];
  /** Told by what they hold rather than by their title. */
  readonly byContent: readonly ListColumn[];
}

/** Which column is which; `null` when the table is about something else. */
export function columnsOf(grid: Grid): Columns | null {
  const named = grid.headers.map(columnNamed);
  if (named.includes('foreign')) return null;
  const width = Math.max(
    grid.headers.length,
    ...grid.rows.slice(0, 40).map(row => row.cells.length),
  );
  const values = Array.from({ length: width }, (_, column) => valuesOf(grid, column));
  const titled = values.map((_, column) => {
    const id = named[column] ?? null;
    return id === 'other' || id === 'foreign' ? null : id;
  });
  const ids = titled.map((id, column) => (id && fits(id, values[column] ?? []) ? id : null));
  // Titles that slipped beside their columns name none of them.
  const isSlipped =
    titled.some((id, column) => id && isAnothers(id, values[column] ?? [])) ||
    titled.filter((id, column) => id !== ids[column]).length > 1;
  if (isSlipped) ids.fill(null);
  // Two columns of the same name: neither can be told.
  const sure = ids.map(id => (ids.filter(other => other === id).length === 1 ? id : null));
  const isOpen = (column: number) => sure[column] === null && named[column] !== 'other';
  const open = values.map((held, column) => (isOpen(column) ? held : []));
  const found = byContent(open, sure, isSlipped ? null : grid.headers.map(wordsOf));
  const all = sure.map((id, column) => id ?? found.get(column) ?? null);
  const unknown = all.flatMap((id, column) => {
    const isTold = id !== null || !isOpen(column) || isPlain(grid.headers[column], values[column]);
    return isTold ? [] : [grid.headers[column] || `colonne ${column + 1}`];
  });
  return { ids: all, unknown, byContent: [...found.values()] };
}

/** Neither title nor text: the place of signs and buttons. */
function isPlain(header: string | undefined, values: readonly string[] = []): boolean {
  return !header && values.every(text => isBlank(text));
}

function valuesOf({ rows }: Grid, column: number): string[] {
  return rows.slice(0, 40).map(({ cells }) => textOf(cells[column] ?? []));
}

/** Whether a column can hold what its title says: titles and rows may have slipped apart. */
function fits(id: ListColumn, values: readonly string[]): boolean {
  const held = values.filter(text => !isBlank(text));
  const most = (test: (text: string) => boolean) => held.filter(test).length * 2 >= held.length;
  if (held.length === 0) return true;
  if (id === 'number') return most(text => numberIn(text) !== null);
  if (id === 'start' || id === 'end') return most(text => dayIn(text) !== null);
  return most(text => dayIn(text) === null && numberIn(text) === null);
}

/** Whether a column holds what another one is known to hold: its title is not its own. */
function isAnothers(id: ListColumn, values: readonly string[]): boolean {
  const held = values.filter(text => !isBlank(text));
  const most = (test: (text: string) => boolean) =>
    held.length > 0 && held.filter(test).length * 2 > held.length;
  return (
    (id !== 'start' && id !== 'end' && most(text => dayIn(text) !== null)) ||
    (id !== 'number' && most(text => numberIn(text) !== null)) ||
    (id !== 'state' && most(text => knownState(text, REQUEST_STATES) !== null)) ||
    (id !== 'dispositif' && id !== 'sousDispositif' && most(isDispositif))
  );
}

/**
 * Digits and days may be those of anything (« Code postal », « Saisi le »): under a title that is
 * new, they count only when the title says as much. A wrong day would be a wrong deadline.
 */
const MAY_SAY: Readonly<Partial<Record<ListColumn, RegExp>>> = {
  number:
    /^(?:n|no|num|numero|ref|reference|identifiant|id|dossier|brouillon|demande)\b(?!.*\bpostal)/u,
  start: /\bdebut|\bcommence|\bdemarr/u,
  end: /\bfin\b|\bfinit|\btermin|\bs ?acheve/u,
};

/** Columns that can only be one thing. What two columns could be, neither is. */
function byContent(
  open: readonly (readonly string[])[],
  sure: readonly (ListColumn | null)[],
  titles: readonly string[] | null,
): Map<number, ListColumn> {
  const found = new Map<number, ListColumn>();
  const columnsOf = (test: (text: string) => boolean) =>
    open.flatMap((values, column) => {
      const held = values.filter(text => !isBlank(text));
      return held.length > 0 && held.every(test) ? [column] : [];
    });
  const saysSo = (id: ListColumn, column: number) =>
    MAY_SAY[id]?.test(titles?.[column] ?? '') === true;
  const take = (id: ListColumn, columns: readonly number[]) => {
    const [only, ...others] = columns;
    if (only !== undefined && others.length === 0 && !sure.includes(id)) found.set(only, id);
  };
  const files = columnsOf(text => FILE_NUMBER.test(text));
  const numbers = columnsOf(text => numberIn(text) !== null);
  const isNumber = (column: number) =>
    files.includes(column) ||
    saysSo('number', column) ||
    (!titles?.[column] && areDistinct(open[column] ?? []));
  take('number', numbers.length > 1 ? files : numbers.filter(isNumber));
  take('dispositif', columnsOf(isDispositif));
  take(
    'state',
    columnsOf(text => knownState(text, REQUEST_STATES) !== null),
  );
  const days = columnsOf(text => dayIn(text) !== null);
  const isUntold = !sure.includes('start') && !sure.includes('end');
  const [first = -1, last = -1] = days;
  const isBare = titles !== null && !titles[first] && !titles[last];
  const isNamed = saysSo('start', first) && saysSo('end', last);
  if (isUntold && isSpan(open, days) && (isBare || isNamed)) {
    take('start', [first]);
    take('end', [last]);
  }
  return found;
}

/** One number a request: what is the same on two lines is something else. */
function areDistinct(values: readonly string[]): boolean {
  return values.length > 1 && new Set(values).size === values.length;
}

/** Two columns of dates side by side, the first never after the second: a beginning and an end. */
function isSpan(open: readonly (readonly string[])[], days: readonly number[]): boolean {
  const [first = -1, second = -1] = days;
  if (days.length !== 2 || second !== first + 1) return false;
  const pairs = (open[first] ?? []).flatMap((text, row) => {
    const [from, to] = [dayIn(text), dayIn(open[second]?.[row] ?? '')];
    return from && to ? [[from, to] as const] : [];
  });
  return pairs.every(([from, to]) => from <= to) && pairs.some(([from, to]) => from < to);
}
