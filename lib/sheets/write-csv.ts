import Papa from 'papaparse';
import { neutralised } from './neutralise.ts';

/** Rows of texts → a file that French Excel opens by a double click: mark, semicolons, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map(row => row.map(neutralised));
  return `\uFEFF${Papa.unparse(safe, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`;
}
