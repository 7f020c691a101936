import type { Row } from './cell.ts';

/** One sheet, read. Row `n` of the list is line `n + 1` of the file, empty lines included. */
export interface Table {
  readonly kind: 'csv' | 'xlsx';
  /** Sheets that can be seen, in order; a CSV has one without name. */
  readonly sheets: readonly string[];
  /** The one that `rows` comes from. */
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** Days are counted from 1904 rather than 1900. */
  readonly is1904: boolean;
  /** « B5:B7 ». */
  readonly merged: readonly string[];
  /** Line where a quote is opened and never closed. */
  readonly openQuoteLine?: number;
}

export type RefusalCode =
  | 'empty'
  | 'too-heavy'
  | 'too-big-inside'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'protected'
  | 'damaged'
  | 'not-a-table'
  | 'no-rows'
  | 'unreadable'
  | 'ods'
  | 'xls'
  | 'xlsb'
  | 'numbers'
  | 'pdf'
  | 'html'
  | 'image'
  | 'document'
  | 'json';

export interface Refusal {
  readonly code: RefusalCode;
  /** The limit that was passed, in the unit that a person reads. */
  readonly limit?: number;
}

export type SheetReading =
  | { readonly status: 'read'; readonly table: Table }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** Stops the reading of a file; becomes a `Refusal` for whoever asked. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refuseFile(code: RefusalCode, limit?: number): never {
  throw new RefusedFile(limit === undefined ? { code } : { code, limit });
}
