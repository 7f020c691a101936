import type { Grid, GridRow } from './grid.ts';
import { columnUnder, isOneLine, rectOf } from './line-up.ts';
import type { NumberBlock } from './records.ts';
import { type Box, type Piece, piecesIn, type Seen } from './seen.ts';
import { headRects, type TitleRun } from './title-run.ts';

/** A table made of plain boxes: titles, then blocks that each speak of one number. */
export function plainGrid(seen: Seen, run: TitleRun, blocks: readonly NumberBlock[]): Grid | null {
  const rects = headRects(run);
  if (!isOneLine(rects)) return null;
  const isFlat = rects.length > 3 && blocks.every(({ box }) => box.to - box.from < 3);
  const pieces = isFlat ? nearest(seen, run, blocks) : blocks.map(({ box }) => piecesIn(seen, box));
  const rows = rowsByPlace(pieces, rects);
  const headers = run.titles.map(({ text }) => text);
  const last = blocks.at(-1)?.box.to ?? run.to;
  return { headers, rows, from: run.from, to: last, box: null };
}

function rowsByPlace(rows: readonly (readonly Piece[])[], titles: readonly DOMRect[]): GridRow[] {
  return rows.map(pieces => {
    const cells: Piece[][] = titles.map(() => []);
    const rest: Piece[] = [];
    for (const piece of pieces) {
      const column = columnUnder(rectOf(piece.box), titles);
      (cells[column] ?? rest).push(piece);
    }
    return { cells, rest };
  });
}

/** All cells in one container: each belongs to the number on its line. */
function nearest(seen: Seen, run: TitleRun, blocks: readonly NumberBlock[]): Piece[][] {
  const lines = blocks.map(({ box }) => middle(rectOf(box)));
  const pitch = lines.length > 1 ? Math.abs((lines[1] ?? 0) - (lines[0] ?? 0)) : 60;
  const rows: Piece[][] = blocks.map(() => []);
  for (const piece of seen.pieces.slice(run.to)) {
    const at = middle(rectOf(piece.box));
    const far = lines.map(line => Math.abs(line - at));
    const least = Math.min(...far);
    if (least < pitch * 0.6) rows[far.indexOf(least)]?.push(piece);
  }
  return rows;
}

function middle({ top, height }: DOMRect): number {
  return top + height / 2;
}

/** The boxes side by side in a row. */
export function cellsOf(row: Box): readonly Box[] {
  let box = row;
  while (box.children.length === 1 && box.children[0]) box = box.children[0];
  return box.children;
}
