import { describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.ts';
import { refusalOf, tableOf } from './read-bytes.ts';

const oneSheet = (...rows: Parameters<typeof aWorkbook>[0][0]['rows'][number][]) => [
  { name: 'Salariés', rows },
];

describe('cells', () => {
  it('reads shared and inline texts, numbers and booleans', async () => {
    const { rows } = await tableOf(
      aWorkbook(oneSheet(['N’DOYE & fils', { inline: 'Zoé' }, 12.5, { yes: true }])),
    );
    expect(rows).toEqual([
      ['N’DOYE & fils', 'Zoé', { is: 'number', text: '12.5' }, { is: 'yes-no', text: '1' }],
    ]);
  });

  it('reads days counted from 1900', async () => {
    const { rows } = await tableOf(aWorkbook(oneSheet([{ serial: 32_256 }, { serial: 61 }])));
    expect(rows[0]).toEqual([
      { is: 'date', text: '1988-04-23' },
      { is: 'date', text: '1900-03-01' },
    ]);
  });

  it('reads days counted from 1904', async () => {
    const table = await tableOf(aWorkbook(oneSheet([{ serial: 30_794 }]), { is1904: true }));
    expect(table.is1904).toBe(true);
    expect(table.rows[0]).toEqual([{ is: 'date', text: '1988-04-23' }]);
  });

  it('reads every digit of a number that Excel shows as « 2,87E+14 »', async () => {
    const { rows } = await tableOf(
      aWorkbook(oneSheet([{ raw: '2.87012456789094E14' }, { raw: '287012456789094' }])),
    );
    expect(rows[0]).toEqual([
      { is: 'number', text: '287012456789094' },
      { is: 'number', text: '287012456789094' },
    ]);
  });

  it('reads 12.1 where the file holds its nearest binary number', async () => {
    const { rows } = await tableOf(aWorkbook(oneSheet([{ raw: '12.100000000000001' }])));
    expect(rows[0]).toEqual([{ is: 'number', text: '12.1' }]);
  });

  it('takes the result of a formula, and tells of one that has none', async () => {
    const { rows } = await tableOf(
      aWorkbook(
        oneSheet([
          { formula: 'UPPER("a")', value: 'A' },
          { formula: 'TODAY()' },
          { error: '#REF!' },
          'fin',
        ]),
      ),
    );
    expect(rows[0]).toEqual(['A', { is: 'formula', text: '' }, { is: 'error', text: '' }, 'fin']);
  });

  it('takes a result that is an empty text for an empty cell', async () => {
    const sheetData =
      '<row r="1"><c r="A1" t="str"><f>B1&amp;""</f><v/></c><c r="B1" t="str"><f>C1</f><v></v></c><c r="C1"><v>1</v></c></row>';
    const { rows } = await tableOf(aWorkbook([{ name: 'A', rows: [], sheetData }]));
    expect(rows[0]).toEqual(['', '', { is: 'number', text: '1' }]);
  });

  it('tells of the cells under a merged one', async () => {
    const table = await tableOf(
      aWorkbook([
        {
          name: 'A',
          rows: [
            ['Nom', 'Ville'],
            ['X', 'NÎMES'],
            ['Y', null],
          ],
          merged: ['B2:B3'],
        },
      ]),
    );
    expect(table.merged).toEqual(['B2:B3']);
    expect(table.rows[2]).toEqual(['Y', { is: 'merged', text: '' }]);
  });

  it('survives a merge that runs to the end of the sheet', async () => {
    const table = await tableOf(
      aWorkbook([{ name: 'A', rows: [['Nom'], ['X']], merged: ['A1:XFD1048576'] }]),
    );
    expect(table.rows).toHaveLength(2);
  });

  it('reads cells whose place the file leaves out', async () => {
    const sheetData =
      '<row><c t="inlineStr"><is><t>Nom</t></is></c><c t="inlineStr"><is><t>Ville</t></is></c></row><row><c><v>1</v></c></row>';
    const { rows } = await tableOf(aWorkbook([{ name: 'A', rows: [], sheetData }]));
    expect(rows[0]).toEqual(['Nom', 'Ville']);
    expect(rows[1]?.[0]).toEqual({ is: 'number', text: '1' });
  });

  it('reads a sheet whose tags have a prefix', async () => {
    const sheetData =
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Nom</x:t></x:is></x:c></x:row>';
    const { rows } = await tableOf(aWorkbook([{ name: 'A', rows: [], sheetData }]));
    expect(rows).toEqual([['Nom']]);
  });
});

describe('sheets', () => {
  const workbook = aWorkbook([
    { name: 'Notes & co', rows: [['Rien']] },
    { name: 'Caché', rows: [['Secret']], hidden: true },
    { name: 'Salariés', rows: [['Nom'], ['X']] },
  ]);

  it('names those that can be seen, and reads the first', async () => {
    const table = await tableOf(workbook);
    expect(table.sheets).toEqual(['Notes & co', 'Salariés']);
    expect(table.sheet).toBe('Notes & co');
    expect(table.rows).toEqual([['Rien']]);
  });

  it('reads the one that is chosen', async () => {
    const table = await tableOf(workbook, { sheet: 'Salariés' });
    expect(table.rows).toEqual([['Nom'], ['X']]);
  });

  it('lets another sheet be chosen when the first is empty', async () => {
    const table = await tableOf(
      aWorkbook([
        { name: 'A', rows: [] },
        { name: 'B', rows: [['X']] },
      ]),
    );
    expect(table.sheets).toEqual(['A', 'B']);
    expect(await refusalOf(aWorkbook([{ name: 'A', rows: [] }]))).toBe('no-rows');
  });
});
