import type { Row } from './cell.ts';
import type { Refusal, Table } from './table.ts';

/** What a page asks of the worker, one thing a worker. */
export type Asked =
  | { readonly ask: 'read'; readonly file: Blob; readonly sheet: string | undefined }
  | {
      readonly ask: 'write';
      readonly rows: readonly (readonly string[])[];
      readonly sheet: string;
      readonly titles: readonly number[];
    };

/** Rows come in lots: one message of thousands would freeze the page that receives it. */
export type Told =
  | { readonly told: 'rows'; readonly rows: readonly Row[]; readonly total: number }
  | { readonly told: 'table'; readonly table: Omit<Table, 'rows'> }
  | { readonly told: 'refused'; readonly refusal: Refusal }
  | { readonly told: 'written'; readonly bytes: Uint8Array<ArrayBuffer> };
