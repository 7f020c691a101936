import Papa from 'papaparse';
import { isFilled } from './cell.ts';
import { guessSeparator, SEPARATORS } from './csv-separator.ts';
import { decodeText } from './decode-text.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { refuseFile, type Table } from './table.ts';

/** A text of cells, whatever its separator and encoding. Throws `RefusedFile`. */
export function readCsv(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Table {
  const whole = decodeText(bytes).replace(/^\uFEFF/, '');
  if (whole.trim() === '') refuseFile('empty');
  if (looksBinary(whole)) refuseFile('not-a-table');
  const { text, separator, skipped } = declaredSeparator(whole);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator ?? guessSeparator(text),
    // One more than allowed, and the blank lines that files end with.
    preview: limits.rows + 1000,
  });
  const rows = [...Array.from({ length: skipped }, () => []), ...data];
  while (rows.length > 0 && !rows.at(-1)?.some(isFilled)) rows.pop();
  if (rows.length === 0) refuseFile('empty');
  if (rows.filter(row => row.some(isFilled)).length > limits.rows) {
    refuseFile('too-many-rows', limits.rows);
  }
  if (rows.some(row => row.length > limits.columns && row.slice(limits.columns).some(isFilled))) {
    refuseFile('too-many-columns', limits.columns);
  }
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    kind: 'csv',
    sheets: [''],
    sheet: '',
    rows,
    is1904: false,
    merged: [],
    ...(open && { openQuoteLine: (open.row ?? 0) + 1 + skipped }),
  };
}

/** Excel's own first line, « sep=; »: obeyed, and counted as a line. */
function declaredSeparator(text: string) {
  const line = /^sep=(.)\r?\n/i.exec(text);
  const separator = SEPARATORS.find(each => each === line?.[1]);
  return line && separator
    ? { text: text.slice(line[0].length), separator, skipped: 1 }
    : { text, separator: null, skipped: 0 };
}

/** Characters that no text holds, in its first thousands. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) odd += 1;
  }
  // A stray sign in a short list is no proof.
  return odd > 8 + sample.length / 50;
}
