import { type CellTrouble, cellAddress, columnName } from './cell.ts';
import type { SheetLimits } from './limits.ts';
import { refuseFile } from './table.ts';

/** A sheet brought down to its filled cells, and what the library that reads it would not tell. */
export interface SheetXml {
  /** `<row>`s with one `<c>` a filled cell, its place always written, without formulas. */
  readonly rows: string;
  readonly troubles: readonly {
    readonly line: number;
    readonly column: number;
    readonly is: CellTrouble;
  }[];
  readonly merged: readonly string[];
}

/** One tag at a time: a text made to mislead cannot make this slow, as a pattern for cells could. */
const TAG = /<(\/?)(?:\w{1,20}:)?(row|c|v|is|f|mergeCell)(\s[^<>]{0,2000}?)?(\/?)>/g;

interface OpenCell {
  readonly attributes: string;
  readonly line: number;
  readonly column: number;
  contentStart: number;
  content: string;
  hasFormula: boolean;
}

/** Throws `RefusedFile` when a cell stands further than any list of people goes. */
export function scanSheet(xml: string, limits: SheetLimits): SheetXml {
  const rows: string[] = [];
  const troubles: { line: number; column: number; is: CellTrouble }[] = [];
  const merged: string[] = [];
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let cell: OpenCell | null = null;

  const closeRow = () => {
    if (cells.length > 0) rows.push(`<row r="${line}">${cells.join('')}</row>`);
    cells = [];
  };
  const closeCell = (open: OpenCell) => {
    const type = attribute(open.attributes, 't');
    const isError = type === 'e';
    if (open.content === '' || isError) {
      if (!open.hasFormula && !isError) return;
      troubles.push({ line: open.line, column: open.column, is: isError ? 'error' : 'formula' });
      keepWithin(open, limits);
      return;
    }
    keepWithin(open, limits);
    const style = attribute(open.attributes, 's');
    cells.push(
      `<c r="${columnName(open.column)}${open.line}"${style && ` s="${style}"`}${type && ` t="${type}"`}>${open.content}</c>`,
    );
  };

  for (const tag of xml.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = '', self = ''] = tag;
    const isOpening = slash === '';
    if (name === 'row' && isOpening) {
      closeRow();
      line = Number(attribute(attributes, 'r')) || line + 1;
      column = -1;
    } else if (name === 'c' && isOpening) {
      // The place may be left out: the cell then follows the one before.
      column = cellAddress(attribute(attributes, 'r'))?.column ?? column + 1;
      cell = { attributes, line, column, contentStart: 0, content: '', hasFormula: false };
      if (self) cell = null;
    } else if (name === 'c' && cell) {
      closeCell(cell);
      cell = null;
    } else if (name === 'f' && cell) {
      cell.hasFormula = true;
    } else if ((name === 'v' || name === 'is') && cell) {
      // `<v/>`: a result that is an empty text.
      if (self) cell.content = '<v></v>';
      else if (isOpening) cell.contentStart = tag.index + whole.length;
      else cell.content = `<${name}>${xml.slice(cell.contentStart, tag.index)}</${name}>`;
    } else if (name === 'mergeCell' && isOpening) {
      merged.push(attribute(attributes, 'ref'));
    }
  }
  closeRow();
  return { rows: rows.join(''), troubles, merged };
}

function keepWithin({ line, column }: OpenCell, limits: SheetLimits): void {
  if (line > limits.rows) refuseFile('too-many-rows', limits.rows);
  if (column >= limits.columns) refuseFile('too-many-columns', limits.columns);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"'<>&]*)["']`).exec(attributes)?.[1] ?? '';
}
