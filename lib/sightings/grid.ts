import type { Box, Piece } from './seen.ts';

/** A table as it is read, whatever it is made of. */
export interface Grid {
  /** Titles of the columns, `''` where none is written. */
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** What it stands in, to tell what is around it. */
  readonly from: number;
  readonly to: number;
  /** Rows come with their own labels: the table shows as cards. */
  readonly box: Box | null;
}

export interface GridRow {
  /** By column. */
  readonly cells: readonly (readonly Piece[])[];
  /** In no column: signs before the row, what unfolds under it. */
  readonly rest: readonly Piece[];
}
