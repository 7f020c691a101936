import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEPARATORS } from '../../../lib/sheets/csv-separator.ts';
import { SHEET_LIMITS } from '../../../lib/sheets/limits.ts';
import { restored } from '../../../lib/sheets/neutralise.ts';
import { writeCsv } from '../../../lib/sheets/write-csv.ts';
import { refusalOf, tableOf } from './read-bytes.ts';

const rowsOf = async (content: string | Uint8Array<ArrayBuffer>) => (await tableOf(content)).rows;

/** Windows-1252: Latin-1 but for a few signs, of which the œ and the €. */
const windows1252 = (text: string) =>
  Uint8Array.from([...text], sign => ({ œ: 0x9c, '€': 0x80 })[sign] ?? sign.charCodeAt(0));

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap(sign => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

const LIST = 'Nom;Prénom;Ville\r\nLEFÈVRE;Maëlle;SÈTE\r\n';
const READ = [
  ['Nom', 'Prénom', 'Ville'],
  ['LEFÈVRE', 'Maëlle', 'SÈTE'],
];

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(LIST).slice()],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${LIST}`).slice()],
    ['UTF-16, little end first', utf16(LIST, false)],
    ['UTF-16, big end first', utf16(LIST, true)],
    ['Windows-1252', windows1252(LIST)],
  ])('reads %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(READ);
  });

  it('reads the signs that Windows adds to Latin-1', async () => {
    expect(await rowsOf(windows1252('Sœur;12 €\nNoël;1'))).toEqual([
      ['Sœur', '12 €'],
      ['Noël', '1'],
    ]);
  });
});

describe('separators', () => {
  it.each(SEPARATORS)('recognises « %s »', async separator => {
    expect(await rowsOf(LIST.replaceAll(';', separator))).toEqual(READ);
  });

  it('is not misled by decimal commas', async () => {
    expect(await rowsOf('Nom;Taux\nA;12,50\nB;11,20\nC;9,99')).toHaveLength(4);
    expect((await rowsOf('Nom;Taux\nA;12,50\nB;11,20'))[1]).toEqual(['A', '12,50']);
  });

  it('obeys the line that Excel writes for itself, and counts it', async () => {
    const rows = await rowsOf('sep=|\r\nNom|Note\r\nA;B|c;d\r\n');
    expect(rows).toEqual([[], ['Nom', 'Note'], ['A;B', 'c;d']]);
  });

  it('reads back what is written with any of them, whatever is in the cells', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter(text => !/\r(?!\n)/.test(text));
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SEPARATORS), table, async (separator, rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const titles = rows[0]?.map((_, i) => `Titre ${i}`) ?? [];
        const all = [titles, ...rows, titles];
        const text = all.map(row => row.map(quote).join(separator)).join('\r\n');
        expect(await rowsOf(`\uFEFF${text}`)).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  it('reads back what it writes', async () => {
    const cell = fc.string({ unit: 'grapheme-ascii', maxLength: 10 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async rows => {
        const all = [['A', 'B', 'C'], ...rows, ['fin', 'fin', 'fin']];
        const read = await rowsOf(writeCsv(all));
        expect(read.map(row => row.map(each => restored(String(each))))).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });
});

describe('cells', () => {
  it('keeps quotes, separators and lines inside quotes', async () => {
    expect(await rowsOf('Nom;Adresse\n"LE ""GRAND""";"1; rue\nBât. B"')).toEqual([
      ['Nom', 'Adresse'],
      ['LE "GRAND"', '1; rue\nBât. B'],
    ]);
  });

  it('says where a quote is opened and never closed', async () => {
    const table = await tableOf('Nom;Ville\nA;"NÎMES\nB;SÈTE\n');
    expect(table.openQuoteLine).toBe(2);
  });

  it('keeps empty lines, so that lines have the numbers that Excel shows', async () => {
    const rows = await rowsOf('Liste\n\nNom;Ville\nA;B\n\n\n');
    expect(rows.length).toBe(4);
    expect(rows[3]).toEqual(['A', 'B']);
  });
});

describe('refusals', () => {
  it('refuses an empty file, and one of blanks', async () => {
    expect(await refusalOf('')).toBe('empty');
    expect(await refusalOf(' \n \n')).toBe('empty');
  });

  it('refuses more lines than a centre has people', async () => {
    const limits = { ...SHEET_LIMITS, rows: 3 };
    expect(await refusalOf('a;b\n1;2\n3;4\n', { limits })).toBe('read');
    expect(await refusalOf('a;b\n1;2\n3;4\n5;6\n', { limits })).toBe('too-many-rows');
  });

  it('refuses more columns than a list has', async () => {
    expect(await refusalOf(`${'a;'.repeat(300)}b\n`)).toBe('too-many-columns');
  });

  it('refuses bytes that are no text', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 32);
    expect(await refusalOf(bytes)).toBe('not-a-table');
  });
});
