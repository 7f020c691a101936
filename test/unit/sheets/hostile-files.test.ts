import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../../lib/sheets/ask-worker.ts';
import { SHEET_LIMITS } from '../../../lib/sheets/limits.ts';
import { readSheetFile } from '../../../lib/sheets/read-sheet-file.ts';
import { aWorkbook } from './a-workbook.ts';
import { refusalOf } from './read-bytes.ts';

const sheets = [{ name: 'A', rows: [['Nom'], ['X']] }];
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map(name => [name, strToU8(name)]))).slice();
const ascii = (text: string) => strToU8(text).slice();

describe('a file that is no list', () => {
  it.each([
    ['ods', zip('mimetype', 'content.xml', 'styles.xml')],
    ['numbers', zip('Index/Document.iwa', 'preview.jpg')],
    ['xlsb', zip('xl/workbook.bin')],
    ['document', zip('word/document.xml')],
    ['not-a-table', zip('photo.png')],
    ['xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['pdf', ascii('%PDF-1.7\n1 0 obj')],
    ['html', ascii('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr>')],
    ['html', ascii('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')],
    ['document', ascii('{\\rtf1\\ansi')],
    ['json', ascii('{ "format": "dossier-fle" }')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ] as const)('is told to be %s', async (code, bytes) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it('is told to be under a password', async () => {
    const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0), ...name, 0, 0]);
    expect(await refusalOf(bytes)).toBe('protected');
  });

  it('of 200 MB is refused without being opened', async () => {
    let isOpened = false;
    const file = {
      size: 200_000_000,
      arrayBuffer: async () => {
        isOpened = true;
        return new ArrayBuffer(0);
      },
    };
    expect(await readSheetFile(file)).toEqual({
      status: 'refused',
      refusal: { code: 'too-heavy', limit: 20 },
    });
    expect(isOpened).toBe(false);
    // Not even a worker is started for it: there is none here.
    const heavy = new File([], 'paie.xlsx');
    Object.defineProperty(heavy, 'size', { value: 200_000_000 });
    expect(await readInWorker(heavy)).toMatchObject({ refusal: { code: 'too-heavy' } });
  });

  it('that cannot be opened is told so', async () => {
    const file = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('NotReadable')) };
    expect(await readSheetFile(file)).toMatchObject({ refusal: { code: 'unreadable' } });
  });
});

describe('a damaged workbook', () => {
  const whole = aWorkbook(sheets);

  it('cut anywhere is refused, never read in part', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(await refusalOf(cut)).toBe('damaged');
    }
  });

  it('whose content was altered is refused or read whole, without stopping us', async () => {
    for (let at = 40; at < whole.length; at += 17) {
      const altered = whole.slice();
      altered[at] = (altered[at] ?? 0) ^ 0xff;
      expect(typeof (await refusalOf(altered))).toBe('string');
    }
  });

  it('without its sheet is refused', async () => {
    expect(await refusalOf(zip('xl/workbook.xml'))).toBe('no-rows');
  });
});

describe('a zip bomb', () => {
  const limits = { ...SHEET_LIMITS, inflatedBytes: 2_000_000 };
  const bomb = aWorkbook(sheets, {
    files: { 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) },
  });

  it('is refused by the size that it claims', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb, { limits })).toBe('too-big-inside');
  });

  it('that lies about its size is refused while it inflates', async () => {
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    // Every claim of 40 MB, in local headers and in the directory, becomes 100 bytes.
    for (let at = 0; at < liar.length - 4; at += 1) {
      if (view.getUint32(at, true) === 40_000_000) view.setUint32(at, 100, true);
    }
    expect(await refusalOf(liar, { limits })).toBe('too-big-inside');
  });

  it('of many files is refused by their number', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `xl/${i}.xml`);
    const many = zip('xl/workbook.xml', ...names);
    expect(await refusalOf(many, { limits: { ...limits, zipEntries: 50 } })).toBe('too-big-inside');
  });

  it('made of one cell at the far end of the sheet is refused', async () => {
    const sheetData = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await refusalOf(aWorkbook([{ name: 'A', rows: [], sheetData }]))).toBe('too-many-rows');
    const wide = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
    expect(await refusalOf(aWorkbook([{ name: 'A', rows: [], sheetData: wide }]))).toBe(
      'too-many-columns',
    );
  });

  it('reads a sheet whose empty cells go to the far end', async () => {
    const sheetData =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="0"/></row>';
    expect(await refusalOf(aWorkbook([{ name: 'A', rows: [], sheetData }]))).toBe('read');
  });

  it('of tags never closed does not take minutes', async () => {
    const sheetData = '<c r="A1"><v>'.repeat(200_000);
    const start = performance.now();
    await refusalOf(aWorkbook([{ name: 'A', rows: [], sheetData }]));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
