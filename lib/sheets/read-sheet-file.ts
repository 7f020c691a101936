import { isFilled } from './cell.ts';
import { fileKind } from './file-kind.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { RefusedFile, refuseFile, type SheetReading, type Table } from './table.ts';

/** A `File`, or what stands for one. */
export interface FileLike {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ReadOptions {
  /** The sheet to read, by name; the first one without it. */
  readonly sheet?: string | undefined;
  readonly limits?: SheetLimits;
}

/** A table out of a CSV or an Excel workbook, or why it is none. A heavy file is not even opened. */
export async function readSheetFile(
  file: FileLike,
  { sheet, limits = SHEET_LIMITS }: ReadOptions = {},
): Promise<SheetReading> {
  try {
    if (file.size > limits.fileBytes) refuseFile('too-heavy', limits.fileBytes / 1_000_000);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const table = await readBytes(bytes, sheet, limits);
    if (!table.rows.some(row => row.some(isFilled)) && table.sheets.length < 2)
      refuseFile('no-rows');
    return { status: 'read', table };
  } catch (error) {
    // Moved, locked by Excel, or on a drive that is gone.
    const refusal = error instanceof RefusedFile ? error.refusal : { code: 'unreadable' as const };
    return { status: 'refused', refusal };
  }
}

async function readBytes(
  bytes: Uint8Array,
  sheet: string | undefined,
  limits: SheetLimits,
): Promise<Table> {
  const kind = fileKind(bytes);
  if (kind === 'zip') return readXlsx(bytes, { sheet, limits });
  if (kind === 'text') return readCsv(bytes, limits);
  return refuseFile(kind);
}
