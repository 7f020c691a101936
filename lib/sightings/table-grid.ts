import { spacedText } from '../dom/text.ts';
import { isRendered } from '../dom/visible.ts';
import { isListTitle } from './column-words.ts';
import { drawnTitle } from './drawn-title.ts';
import type { Grid, GridRow } from './grid.ts';
import { type Box, LONGEST, type Piece, piecesIn, type Seen, textOf, wordsOf } from './seen.ts';

type Row = readonly Box[];

/** Tables that say so: native ones, ARIA grids. Those inside another's cell are left out. */
export function tableGrids(seen: Seen): Grid[] {
  const rows = new Map<Box, Box[]>();
  const cells = new Map<Box, Box[]>();
  for (const box of seen.boxes) {
    if (box.kind === 'table' && !box.parent?.cell) rows.set(box, []);
    else if (box.kind === 'row' && box.table) rows.get(box.table)?.push(box);
    else if (box.cell === box && box.row) {
      const list = cells.get(box.row);
      if (list) list.push(box);
      else cells.set(box.row, [box]);
    }
  }
  const shown = [...rows].filter(([{ element }]) => isRendered(element));
  const grids = shown.map(([table, own]) => {
    const filled = own.map(row => cells.get(row) ?? []).filter(row => row.length > 0);
    return gridOf(seen, table, filled);
  });
  return joinSplit(grids).filter(
    ({ headers, rows: read }) => headers.length > 1 || read.length > 0,
  );
}

function gridOf(seen: Seen, table: Box, rows: readonly Row[]): Grid {
  // Also when the titles are hidden, as in tables that a narrow window shows as cards.
  const title = (cell: Box) =>
    textOf(piecesIn(seen, cell)) || spacedText(cell.element).slice(0, LONGEST);
  const last = titleRow(rows, title);
  const titles = rows[last];
  const body = rows.slice(last + 1);
  const headers = titles ? spread(titles, title, '') : (body[0] ?? []).map(drawnTitle);
  const read: GridRow[] = [];
  for (const row of body) {
    const pieces = row.flatMap(cell => piecesIn(seen, cell));
    if (pieces.length === 0) continue;
    const before = read.at(-1);
    const isPart = row.length === 1 || row.length * 2 < headers.length;
    if (!isPart) read.push(rowOf(seen, row, headers));
    // What unfolds under a row belongs to it.
    else if (before) read[read.length - 1] = { ...before, rest: [...before.rest, ...pieces] };
  }
  return { headers, rows: read, from: table.from, to: table.to, box: table };
}

/** The last row of titles before the others. */
function titleRow(rows: readonly Row[], title: (cell: Box) => string): number {
  let last = -1;
  for (const [index, row] of rows.entries()) {
    const isMarked = row.length > 1 && row.every(({ kind }) => kind === 'header');
    const isRead = index === 0 && row.filter(cell => isListTitle(title(cell))).length > 2;
    if (!isMarked && !isRead) break;
    last = index;
  }
  return last;
}

function rowOf(seen: Seen, row: Row, headers: readonly string[]): GridRow {
  const cells = spread(row, cell => piecesIn(seen, cell), []);
  const bare = cells.map((pieces, column) => withoutTitle(pieces, headers[column] ?? ''));
  return { cells: bare, rest: [] };
}

/** A table shown as cards repeats the title in the cell. */
function withoutTitle(pieces: readonly Piece[], header: string): readonly Piece[] {
  const [first] = pieces;
  const isTitle = first && pieces.length > 1 && header && wordsOf(first.text) === wordsOf(header);
  return isTitle ? pieces.slice(1) : pieces;
}

/** One entry a column: a cell over several columns counts as many times. */
function spread<T>(cells: Row, read: (cell: Box) => T, empty: T): T[] {
  const columns: T[] = [];
  for (const cell of cells) {
    const stated = Number(cell.element.getAttribute('aria-colindex'));
    while (stated > columns.length + 1 && columns.length < 60) columns.push(empty);
    columns.push(read(cell));
    const span = Number(cell.element.getAttribute('colspan') ?? 1);
    for (let extra = 1; extra < span && columns.length < 60; extra++) columns.push(empty);
  }
  return columns;
}

/** Titles that stay in view while the rows scroll are often a table of their own. */
function joinSplit(grids: readonly Grid[]): Grid[] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const before = joined.at(-1);
    const width = grid.rows[0]?.cells.length;
    const isBody = grid.headers.every(header => header === '') && grid.rows.length > 0;
    const isHead = before && before.rows.length === 0 && before.headers.length === width;
    if (isBody && isHead) joined[joined.length - 1] = { ...grid, headers: before.headers };
    else joined.push(grid);
  }
  return joined;
}
