import { type ReadOptions, readSheetFile } from '../../../lib/sheets/read-sheet-file.ts';
import type { RefusalCode, Table } from '../../../lib/sheets/table.ts';

/** The table of a file that is right. */
export async function tableOf(
  content: string | Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<Table> {
  const reading = await readSheetFile(new Blob([content]), options);
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.refusal.code}`);
  return reading.table;
}

/** Why a file is refused. */
export async function refusalOf(
  content: string | Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<RefusalCode | 'read'> {
  const reading = await readSheetFile(new Blob([content]), options);
  return reading.status === 'refused' ? reading.refusal.code : 'read';
}
