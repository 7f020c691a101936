import { strToU8, zipSync } from 'fflate';
import { columnName } from './cell.ts';
import { neutralised } from './neutralise.ts';

export interface WriteOptions {
  readonly sheet: string;
  /** Lines from the top that are titles: in bold. From 0. */
  readonly titles: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Rows of texts → a workbook of one sheet where every cell is a text: no formula, no lost zero.
 * By hand: from 160 kB on, write-excel-file deflates in a worker made from a text, which the
 * extension's own rules forbid (2026-11-21, version 4.1.1).
 */
export function writeXlsx(
  rows: readonly (readonly string[])[],
  { sheet, titles }: WriteOptions,
): Uint8Array<ArrayBuffer> {
  const width = Math.max(1, ...rows.map(row => row.length));
  const lines = rows.map((row, index) => {
    const style = titles.includes(index) ? 2 : 1;
    const cells = row.map((text, column) =>
      cellXml(text, `${columnName(column)}${index + 1}`, style),
    );
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}-officedocument.spreadsheetml.${kind}+xml"/>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'sheet1.xml') + relation('r2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="${width}" width="22" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 4 }).slice();
}

/** 1: a text (format 49, « Texte »); 2: the same in bold. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="49" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function cellXml(text: string, ref: string, style: number): string {
  if (text === '') return '';
  const shown = escaped(neutralised(text));
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** Characters that XML has no way to write are dropped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
