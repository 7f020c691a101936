import { saveBlob } from '../save-file.ts';

/** Hands a table to the browser as a file to save: it goes nowhere else. */
export function saveSheet(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const isText = typeof content === 'string';
  const type = isText
    ? 'text/csv;charset=utf-8'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveBlob(`${name}.${isText ? 'csv' : 'xlsx'}`, new Blob([content], { type }));
}
