import type { ListColumn } from '../portal/lists/columns.ts';
import { badgesIn } from './badges.ts';
import type { Columns } from './columns-of.ts';
import type { Grid, GridRow } from './grid.ts';
import { type Piece, textOf } from './seen.ts';
import type { RawRow } from './sort-row.ts';
import { unfoldedNames } from './unfolded.ts';

/** The rows of a grid whose columns are known. */
export function rawRows(grid: Grid, columns: Columns): RawRow[] {
  return grid.rows.map(row => rawRow(row, columns));
}

function rawRow({ cells, rest }: GridRow, { ids }: Columns): RawRow {
  const values: Partial<Record<ListColumn, string>> = {};
  const around: Piece[] = [...rest];
  for (const [column, pieces] of cells.entries()) {
    const id = ids[column];
    if (id) values[id] = wholeText(pieces);
    around.push(...(id ? pieces.filter(({ icon }) => icon) : pieces));
  }
  return { values, badges: badgesIn(around), names: unfoldedNames(rest) };
}

/** A text cut short is whole in its tooltip. */
function wholeText(pieces: readonly Piece[]): string {
  const text = textOf(pieces);
  const [, shown] = /^(.{3,}?)\s*(?:…|\.\.\.)$/u.exec(text) ?? [];
  const whole = shown && pieces.find(({ icon, text: said }) => icon && said.startsWith(shown));
  return whole ? whole.text : text;
}
