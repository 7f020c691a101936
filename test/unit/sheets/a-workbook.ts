import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnName } from '../../../lib/sheets/cell.ts';

/** A cell as Excel writes it. A bare text is a shared string, a bare number a plain number. */
type CellSpec =
  | string
  | number
  | null
  /** A number in a cell of dates. */
  | { readonly serial: number }
  /** The number's own digits, as the file holds them. */
  | { readonly raw: string }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string }
  | { readonly inline: string }
  | { readonly yes: boolean };

interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellSpec[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** In place of the rows: the content of `<sheetData>`. */
  readonly sheetData?: string;
}

interface Options {
  readonly is1904?: boolean;
  /** Files added or replaced in the zip. */
  readonly files?: Zippable;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook zipped by hand, with what Excel puts in one and a library that writes them does not. */
export function aWorkbook(
  sheets: readonly SheetSpec[],
  { is1904 = false, files = {} }: Options = {},
): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const parts = sheets.map(sheet => sheetXml(sheet, strings));
  const relations = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
  ];
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    // Style 1 is a date (format 14, « JJ/MM/AAAA » in France).
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${MAIN}">${strings.map(text => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      parts.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(xml)] as const),
    ),
    ...files,
  }).slice();
}

function sheetXml({ rows, merged = [], sheetData }: SheetSpec, strings: string[]): string {
  const lines = rows.map((row, i) => {
    const cells = row.map((cell, j) => cellXml(cell, `${columnName(j)}${i + 1}`, strings));
    return `<row r="${i + 1}" spans="1:9">${cells.join('')}</row>`;
  });
  const merges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${sheetData ?? lines.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: CellSpec, ref: string, strings: string[]): string {
  if (cell === null) return `<c r="${ref}" s="0"/>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if ('serial' in cell) return `<c r="${ref}" s="1"><v>${cell.serial}</v></c>`;
  if ('raw' in cell) return `<c r="${ref}"><v>${cell.raw}</v></c>`;
  if ('error' in cell) return `<c r="${ref}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ('inline' in cell)
    return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  if ('yes' in cell) return `<c r="${ref}" t="b"><v>${cell.yes ? 1 : 0}</v></c>`;
  const { formula, value } = cell;
  const type = typeof value === 'string' ? ' t="str"' : '';
  const cached = value === undefined ? '' : `<v>${escaped(String(value))}</v>`;
  return `<c r="${ref}"${type}><f>${escaped(formula)}</f>${cached}</c>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
