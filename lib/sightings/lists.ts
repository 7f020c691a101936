import { anchorsOf } from './anchors.ts';
import { readCard } from './card.ts';
import { columnNamed } from './column-words.ts';
import { columnsOf } from './columns-of.ts';
import { consultedNumber } from './consultation.ts';
import type { Grid } from './grid.ts';
import { rawRows } from './grid-rows.ts';
import { type ListKind, listKind } from './list-kind.ts';
import type { ListRow, RowPeople } from './list-row.ts';
import { type Paging, readPaging } from './paging.ts';
import { cellsOf, plainGrid } from './plain-grid.ts';
import { type NumberBlock, numberBlocks } from './records.ts';
import { piecesIn, type Seen } from './seen.ts';
import { type RawRow, sortRow } from './sort-row.ts';
import { tableGrids } from './table-grid.ts';
import { headsOnly, titleRuns } from './title-run.ts';
import { titledPlace } from './titled-place.ts';

/** A list of requests, as far as it is shown. */
export interface ListReading extends Paging {
  readonly list: ListKind | null;
  readonly rows: readonly ListRow[];
  /** Titles of what could not be told: never guessed. */
  readonly columnsUnknown: readonly string[];
  /** Columns told by what they hold, their titles being unknown. */
  readonly columnsByContent: readonly string[];
  /** Personal: for the vault only. */
  readonly people: readonly RowPeople[];
}

interface Found {
  readonly raw: readonly RawRow[];
  readonly unknown: readonly string[];
  readonly byContent: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Every list of requests on the page, whatever it is made of: tables, plain boxes, cards. */
export function readLists(seen: Seen): ListReading[] {
  const found = [...tableGrids(seen).flatMap(fromGrid), ...fromPlainBoxes(seen)];
  return found.slice(0, MOST_LISTS).map(list => {
    const sorted = list.raw.slice(0, MOST_ROWS).map(sortRow);
    const rows = sorted.map(({ row }) => row);
    return {
      list: listKind(seen, rows),
      rows,
      columnsUnknown: [...new Set(list.unknown)],
      columnsByContent: list.byContent,
      people: sorted.flatMap(({ people }) => people ?? []),
      ...readPaging(seen, list),
    };
  });
}

/** Nobody reads more at once. */
const MOST_ROWS = 1000;
const MOST_LISTS = 20;

/** What tells a list of requests from another table. */
const LEAST_COLUMNS = 3;

function fromGrid(grid: Grid): Found[] {
  const columns = columnsOf(grid);
  if (!columns) return [];
  const told = columns.ids.filter(id => id !== null);
  const least = told.includes('number') ? LEAST_COLUMNS : LEAST_COLUMNS + 1;
  if (told.length < least || (grid.rows.length === 0 && !told.includes('number'))) return [];
  const { unknown, byContent } = columns;
  return [{ raw: rawRows(grid, columns), unknown, byContent, from: grid.from, to: grid.to }];
}

function fromPlainBoxes(seen: Seen): Found[] {
  const titles = titleRuns(seen);
  const anchors = anchorsOf(seen, titles.length > 0 || titledPlace(seen) === 'brouillons', titles);
  const runs = headsOnly(titles, anchors);
  const left = new Set(numberBlocks(seen, anchors, runs));
  const consulted = consultedNumber(seen);
  for (const block of left) if (block.anchor.number === consulted) left.delete(block);
  const found: Found[] = [];
  for (const [index, run] of runs.entries()) {
    const end = runs[index + 1]?.from ?? seen.pieces.length;
    const under = [...left].filter(({ box }) => box.from >= run.to && box.to <= end);
    const grid = plainGrid(seen, run, under);
    const list = grid ? fromGrid(grid) : [];
    found.push(...list);
    if (list.length > 0) for (const block of under) left.delete(block);
  }
  const rest = [...left];
  return [...found, ...(fromBareRows(seen, rest) ?? fromCards(seen, rest))];
}

/** Rows of plain boxes without any titles: only what they hold tells what they are. */
function fromBareRows(seen: Seen, blocks: readonly NumberBlock[]): Found[] | null {
  const rows = blocks.map(({ box }) => cellsOf(box));
  const width = rows[0]?.length ?? 0;
  if (width < 5 || rows.length < 2 || rows.some(cells => cells.length !== width)) return null;
  const [first, last] = [blocks[0], blocks.at(-1)];
  const isLabelled = blocks.some(({ box }) =>
    piecesIn(seen, box).some(({ text }) => columnNamed(text)),
  );
  if (isLabelled) return null;
  const list = fromGrid({
    headers: rows[0]?.map(() => '') ?? [],
    rows: rows.map(cells => ({ cells: cells.map(cell => piecesIn(seen, cell)), rest: [] })),
    from: first?.box.from ?? 0,
    to: last?.box.to ?? 0,
    box: null,
  });
  return list.length > 0 ? list : null;
}

function fromCards(seen: Seen, blocks: readonly NumberBlock[]): Found[] {
  const cards = blocks
    .map(({ anchor, box }) => ({ box, ...readCard(anchor, piecesIn(seen, box)) }))
    .filter(({ values }) => Object.keys(values).length >= LEAST_COLUMNS && isRequest(values));
  const [first] = cards;
  if (!first) return [];
  return [
    {
      raw: cards,
      unknown: cards.flatMap(({ unknown }) => unknown),
      byContent: [],
      from: first.box.from,
      to: cards.at(-1)?.box.to ?? first.box.to,
    },
  ];
}

/** Something besides a number and two lines of text says what it is. */
function isRequest({ state, start, end, dispositif, trainees }: RawRow['values']): boolean {
  return [state, start, end, dispositif, trainees].some(value => value !== undefined);
}
