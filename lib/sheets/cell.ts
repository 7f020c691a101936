/** Why a cell holds nothing that can be used, although a person sees something in it. */
export type CellTrouble =
  /** A formula whose result the file does not hold. */
  | 'formula'
  /** `#REF!`, `#N/A`… */
  | 'error'
  /** Covered by a merged cell: the value is in the first one only. */
  | 'merged';

/** A cell that is more than its text. */
export interface MarkedCell {
  /** Numbers in plain digits with a point, dates `YYYY-MM-DD`, yes and no as `1` and `0`. */
  readonly text: string;
  readonly is: 'number' | 'date' | 'yes-no' | CellTrouble;
}

/** Most cells are texts: a bare string, so that a worker hands thousands over cheaply. */
export type Cell = string | MarkedCell;

export type Row = readonly Cell[];

/** The text of a cell without the spaces around it; of a cell in trouble, nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  // Unbreakable spaces too: Excel leaves some.
  return (typeof cell === 'string' ? cell : cell.text).trim();
}

export function troubleOf(cell: Cell | undefined): CellTrouble | null {
  if (cell === undefined || typeof cell === 'string') return null;
  return cell.is === 'formula' || cell.is === 'error' || cell.is === 'merged' ? cell.is : null;
}

export function isNumberCell(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell.is === 'number';
}

export function isFilled(cell: Cell | undefined): boolean {
  return cellText(cell) !== '' || (troubleOf(cell) !== null && troubleOf(cell) !== 'merged');
}

/** 0 → « A », 26 → « AA »: as spreadsheets name columns. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (index % 26));
}

/** « AB12 » → line 12, column 27 (from 0); `null`: not a reference. */
export function cellAddress(
  ref: string,
): { readonly line: number; readonly column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!parts) return null;
  const [, letters = '', line = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { line: Number(line), column };
}
