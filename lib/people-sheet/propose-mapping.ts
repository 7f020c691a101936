import { normalName } from '../employees/normal-name.ts';
import { type Cell, cellText, isFilled } from '../sheets/cell.ts';
import type { Table } from '../sheets/table.ts';
import type { ColumnKey } from './columns.ts';
import { french } from './read-day.ts';
import { looksLikeNames, recogniseContent } from './recognise-content.ts';
import { knownTitle, type Recognised, recogniseTitle } from './recognise-title.ts';

/** One column of the file, and what it is taken for. */
export interface MappedColumn {
  readonly index: number;
  /** Its title in the file; empty when it has none. */
  readonly title: string;
  readonly key: ColumnKey | null;
  /** `false`: guessed from the cells or from a title that is nearly one: to be confirmed. */
  readonly isSure: boolean;
  /** What its first filled cells hold. */
  readonly samples: readonly string[];
}

export interface Mapping {
  /** Line of the titles, from 0; `null`: the file has none. */
  readonly titleRow: number | null;
  /** The first line of people, from 0. */
  readonly firstRow: number;
  readonly columns: readonly MappedColumn[];
}

/** Titles of a list come before its people, under a few lines of presentation at most. */
const SEARCHED_ROWS = 25;

/** What each column holds, by its title, else by its cells. Each thing goes to one column only. */
export function proposeMapping({ rows }: Table): Mapping {
  const titleRow = findTitles(rows);
  const firstRow = titleRow === null ? firstPerson(rows) : titleRow + 1;
  const width = Math.max(0, ...rows.slice(0, 200).map(row => row.length));
  const titles = titleRow === null ? [] : (rows[titleRow] ?? []);
  const taken = new Set<ColumnKey>();
  const take = (found: Recognised | null) => {
    if (!found || taken.has(found.key)) return null;
    taken.add(found.key);
    return found;
  };
  const sample = rows.slice(firstRow, firstRow + 200);
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    title: cellText(titles[index]),
    cells: sample.map(row => row[index] ?? ''),
    found: null as Recognised | null,
  }));
  // Sure titles first: « Nom de naissance » takes its place before a plain « Nom ».
  const recognised = columns.map(({ title }) => recogniseTitle(title));
  const isPlainName = (title: string) => normalName(title) === 'nom';
  for (const pass of [1, 2, 3]) {
    for (const [index, each] of columns.entries()) {
      const found = recognised[index] ?? null;
      if (each.found || !found) continue;
      const own = isPlainName(each.title) ? 2 : found.isSure ? 1 : 3;
      if (own === pass) each.found = take(found);
    }
  }
  // « Nom » beside « Nom de naissance » is the name in use.
  for (const each of columns) {
    if (each.found || !isPlainName(each.title)) continue;
    each.found = take({ key: 'usageName', isSure: false });
  }
  for (const each of columns) {
    if (each.found || each.title) continue;
    const key = recogniseContent(each.cells);
    each.found = key && take({ key, isSure: false });
  }
  if (titleRow === null) guessNames(columns, take);
  return {
    titleRow,
    firstRow,
    columns: columns.map(({ index, title, cells, found }) => ({
      index,
      title,
      key: found?.key ?? null,
      isSure: found?.isSure ?? false,
      samples: cells.map(shown).filter(Boolean).slice(0, 3),
    })),
  };
}

function shown(cell: Cell): string {
  const isDay = typeof cell === 'object' && cell.is === 'date';
  return isDay ? french(cell.text) : cellText(cell);
}

/** The line where most cells are titles that we know: at least two, or the only one. */
function findTitles(rows: readonly (readonly Cell[])[]): number | null {
  let best: { row: number; count: number } | null = null;
  for (const [row, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const filled = cells.filter(isFilled).length;
    const count = cells.filter(cell => knownTitle(cellText(cell))).length;
    if (count < 2 && !(count === 1 && filled === 1)) continue;
    // « M » and « F » are no titles, but « Contrat » in a cell of people would be.
    if (count >= filled / 3 && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

function firstPerson(rows: readonly (readonly Cell[])[]): number {
  const widths = rows.map(row => row.filter(isFilled).length);
  const usual = Math.max(0, ...widths) / 2;
  return Math.max(
    0,
    widths.findIndex(width => width > 0 && width >= usual),
  );
}

interface Guessed {
  readonly index: number;
  readonly cells: readonly Cell[];
  found: Recognised | null;
}

/** Without titles: the column in capitals is the family name, the next one of words the first. */
function guessNames(columns: readonly Guessed[], take: (found: Recognised) => Recognised | null) {
  const free = columns
    .filter(({ found }) => !found)
    .map(each => ({ each, looks: looksLikeNames(each.cells) }))
    .filter(({ looks }) => looks !== null)
    .slice(0, 2);
  const [first, second] = free;
  if (!first || !second || second.each.index !== first.each.index + 1) return;
  const isReversed = first.looks === 'words' && second.looks === 'upper';
  first.each.found = take({ key: isReversed ? 'firstName' : 'birthName', isSure: false });
  second.each.found = take({ key: isReversed ? 'birthName' : 'firstName', isSure: false });
}

/** The mapping after the user said what a column is; whatever else claimed that gives it up. */
export function remap(mapping: Mapping, index: number, key: ColumnKey | null): Mapping {
  const columns = mapping.columns.map(each => {
    if (each.index === index) return { ...each, key, isSure: true };
    return key !== null && each.key === key ? { ...each, key: null, isSure: true } : each;
  });
  return { ...mapping, columns };
}
