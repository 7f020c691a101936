import { strToU8, zipSync } from 'fflate';
// Without workers made from texts, which the extension's own rules forbid.
import { readSheet } from 'read-excel-file/universal';
import { type Cell, cellAddress, type MarkedCell } from './cell.ts';
import { zipKind } from './file-kind.ts';
import { inflateEntry } from './inflate.ts';
import { SHEET_LIMITS, type SheetLimits } from './limits.ts';
import { plainNumber } from './plain-number.ts';
import { type SheetXml, scanSheet } from './sheet-xml.ts';
import { RefusedFile, refuseFile, type Table } from './table.ts';
import { type Entries, partText, readWorkbook, type Workbook } from './workbook.ts';
import { zipDirectory } from './zip-directory.ts';

interface Options {
  /** Its name; without one, the first sheet that can be seen. */
  readonly sheet?: string | undefined;
  readonly limits?: SheetLimits;
}

/**
 * One sheet of an Excel workbook. Only what it needs is inflated, within limits; the library then
 * reads texts, numbers and dates of a workbook of that sheet alone. Throws `RefusedFile`.
 */
export async function readXlsx(bytes: Uint8Array, options: Options = {}): Promise<Table> {
  const { limits = SHEET_LIMITS } = options;
  const entries = zipDirectory(bytes, limits.zipEntries);
  const other = zipKind([...entries.keys()]);
  if (other) refuseFile(other);
  const allowance = { bytes: limits.inflatedBytes };
  const workbook = readWorkbook(entries, allowance);
  const seen = workbook.sheets.filter(each => !each.isHidden);
  const sheets = seen.length > 0 ? seen : workbook.sheets;
  const part = sheets.find(({ name }) => name === options.sheet) ?? sheets[0];
  const xml = part && partText(entries, part.path, allowance);
  if (!part || !xml) return refuseFile('damaged');
  const scanned = scanSheet(xml, limits);
  const small = smallWorkbook({ entries, workbook, scanned, allowance });
  const rows = await readSheet<MarkedCell>(small, { parseNumber: plainNumber }).catch(error => {
    throw error instanceof RefusedFile ? error : new RefusedFile({ code: 'damaged' });
  });
  const cells = rows.map(row => row.map(cellOf));
  markTroubles(cells, scanned);
  return {
    kind: 'xlsx',
    sheets: sheets.map(({ name }) => name),
    sheet: part.name,
    rows: cells,
    is1904: workbook.is1904,
    merged: scanned.merged,
  };
}

interface Parts {
  readonly entries: Entries;
  readonly workbook: Workbook;
  readonly scanned: SheetXml;
  readonly allowance: { bytes: number };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Stored, not deflated: the library inflates nothing by itself. */
function smallWorkbook({ entries, workbook, scanned, allowance }: Parts): ArrayBuffer {
  const part = (path: string | null) => {
    const entry = path === null ? undefined : entries.get(path);
    return entry ? inflateEntry(entry, allowance) : null;
  };
  const styles = part(workbook.stylesPath);
  const strings = part(workbook.stringsPath);
  // A style that is described nowhere stops the library.
  const rows = styles ? scanned.rows : scanned.rows.replaceAll(/ s="\d+"/g, '');
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  const zip = zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr date1904="${workbook.is1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}">${relation('r1', 'worksheet', 'sheet.xml')}${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'sharedStrings', 'strings.xml')}</Relationships>`,
      ),
      'xl/sheet.xml': strToU8(
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...(styles && { 'xl/styles.xml': styles }),
      ...(strings && { 'xl/strings.xml': strings }),
    },
    { level: 0 },
  );
  return zip.slice().buffer;
}

/** The library's own types say the class `Date` where it gives a date. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return { is: 'yes-no', text: value ? '1' : '0' };
  if (value instanceof Date) {
    const isDate = !Number.isNaN(value.valueOf());
    return isDate ? { is: 'date', text: value.toISOString().slice(0, 10) } : '';
  }
  return isMarked(value) ? value : '';
}

/** What `plainNumber` made. */
function isMarked(value: unknown): value is MarkedCell {
  return typeof value === 'object' && value !== null && 'is' in value && 'text' in value;
}

/** Puts back what was told apart: formulas without result, errors, cells under a merged one. */
function markTroubles(rows: Cell[][], { troubles, merged }: SheetXml): void {
  const put = (line: number, column: number, is: MarkedCell['is']) => {
    while (rows.length < line) rows.push([]);
    const row = rows[line - 1];
    while (row && row.length < column) row.push('');
    if (row) row[column] = { is, text: '' };
  };
  for (const { line, column, is } of troubles) put(line, column, is);
  for (const ref of merged) {
    const [from, to] = ref.split(':').map(cellAddress);
    if (!from || !to) continue;
    // A merge may run to the end of the sheet: only lines that hold something matter.
    for (let line = from.line; line <= Math.min(to.line, rows.length); line += 1) {
      const last = Math.min(to.column, (rows[line - 1]?.length ?? 0) + 30);
      for (let column = from.column; column <= last; column += 1) {
        if (line !== from.line || column !== from.column) put(line, column, 'merged');
      }
    }
  }
}
