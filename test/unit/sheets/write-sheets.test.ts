import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../lib/sheets/cell.ts';
import { neutralised, restored } from '../../../lib/sheets/neutralise.ts';
import { writeCsv } from '../../../lib/sheets/write-csv.ts';
import { writeXlsx } from '../../../lib/sheets/write-xlsx.ts';
import { tableOf } from './read-bytes.ts';

const FORMULAS = ['=1+1', '+33 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1"];

describe('formulas', () => {
  it.each(FORMULAS)('neutralises %j', text => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(restored(neutralised(text))).toBe(text);
  });

  it.each(["N'DOYE", 'Jean-Baptiste', '12,50', 'a=b', "'t Hart", '2 B'])(
    'leaves %j as it is',
    text => {
      expect(neutralised(text)).toBe(text);
    },
  );

  it('gives every text back', () => {
    fc.assert(fc.property(fc.string(), text => restored(neutralised(text)) === text));
    const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', 'a', '\t') });
    fc.assert(fc.property(signs, text => restored(neutralised(text)) === text));
  });

  it('leaves none in a CSV nor in a workbook', async () => {
    const csv = writeCsv([FORMULAS]);
    expect(csv).not.toMatch(/(?:^|;)"[\s]*[=+\-@]/m);
    const [row = []] = (await tableOf(writeXlsx([FORMULAS], { sheet: 'A', titles: [] }))).rows;
    expect(row.map(cellText).every(text => text.startsWith("'"))).toBe(true);
  });
});

describe('a CSV for French Excel', () => {
  it('has its mark, semicolons and Windows lines', () => {
    expect(
      writeCsv([
        ['Nom', 'Né'],
        ['A;B', 'été'],
      ]),
    ).toBe('\uFEFF"Nom";"Né"\r\n"A;B";"été"\r\n');
  });
});

describe('a workbook', () => {
  it('is read back as it was, zeros included', async () => {
    const rows = [
      ['Nom', 'Code postal'],
      ['N’DOYE & <fils> "B"', '01000'],
      ['', 'ligne 1\nligne 2'],
    ];
    const table = await tableOf(writeXlsx(rows, { sheet: 'Salariés', titles: [0] }));
    expect(table.sheet).toBe('Salariés');
    expect(table.rows).toEqual(rows);
  });

  it('holds texts only, and no formula', () => {
    const files = unzipSync(writeXlsx([['=1+1', '287']], { sheet: 'A', titles: [] }));
    const sheet = strFromU8(files['xl/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(2);
  });

  it('drops the characters that no workbook may hold', async () => {
    const table = await tableOf(writeXlsx([['A\u0000B\u000bC😀']], { sheet: 'A', titles: [] }));
    expect(table.rows).toEqual([['ABC😀']]);
  });
});
