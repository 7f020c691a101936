import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../lib/sheets/cell.ts';
import { aPreview, codesOf, MAELLE, TITLES, withColumn } from './a-preview.ts';

const number = (text: string): Cell => ({ is: 'number', text });

async function born(cell: Cell, is1904 = false) {
  const rows = [TITLES, ['LEFÈVRE', 'Maëlle', cell, 'F']];
  const preview = await aPreview(rows, { table: { is1904 } });
  const [row] = preview.rows;
  return [row?.person?.birthDate, ...codesOf(row?.problems ?? [])];
}

describe('birth dates', () => {
  it.each([
    ...['23/04/1988', '23-4-1988', '23.04.1988', '1988-04-23', '23 04 1988', '23041988'],
    ...['23 avril 1988', '23 avr. 1988', 'samedi 23 avril 1988', '23/04/1988 00:00:00'],
  ])('reads « %s »', async text => {
    expect(await born(text)).toEqual(['1988-04-23']);
  });

  it('reads « 1er février 1990 »', async () => {
    expect(await born('1er février 1990')).toEqual(['1990-02-01']);
  });

  it('reads a cell of dates', async () => {
    expect(await born({ is: 'date', text: '1988-04-23' })).toEqual(['1988-04-23']);
  });

  it('reads the number of a day, and says so', async () => {
    expect(await born(number('32256'))).toEqual(['1988-04-23', 'warning: date-serial']);
    expect(await born('32256')).toEqual(['1988-04-23', 'warning: date-serial']);
    expect(await born(number('30794'), true)).toEqual(['1988-04-23', 'warning: date-serial']);
  });

  it('says which century it took for two digits', async () => {
    expect(await born('23/04/88')).toEqual(['1988-04-23', 'warning: date-short']);
    expect(await born('23/04/04')).toEqual(['2004-04-23', 'warning: date-short']);
  });

  it('refuses a day that does not exist, in the future, or swapped with the month', async () => {
    expect(await born('31/02/1988')).toEqual([undefined, 'error: date']);
    expect(await born('23/04/2088')).toEqual([undefined, 'error: date-future']);
    expect(await born('04/23/1988')).toEqual([undefined, 'error: date-swapped']);
    expect(await born('printemps')).toEqual([undefined, 'error: date']);
  });

  it('doubts of an age at which nobody works', async () => {
    expect(await born('23/04/1920')).toEqual(['1920-04-23', 'warning: age']);
  });
});

describe('sex', () => {
  it.each([
    ['Mme', 'female'],
    ['Féminin', 'female'],
    ['F', 'female'],
    ['2', 'female'],
    ['M.', 'male'],
    ['Monsieur', 'male'],
    ['H', 'male'],
  ])('reads « %s »', async (text, sex) => {
    const { rows } = await aPreview([TITLES, ['A', 'B', '23/04/1988', text]]);
    expect(rows[0]?.person?.sex).toBe(sex);
  });

  it('refuses a word that says nothing', async () => {
    const { rows } = await aPreview([TITLES, ['A', 'B', '23/04/1988', 'Dr']]);
    expect(codesOf(rows[0]?.problems ?? [])).toEqual(['error: sex']);
  });

  it('is read in the NIR when no column says it', async () => {
    const titles = ['Nom', 'Prénom', 'Né(e) le', 'NIR'];
    const { rows } = await aPreview([titles, ['A', 'B', '23/04/1988', '2880430189021']]);
    expect(rows[0]?.person?.sex).toBe('female');
    expect(codesOf(rows[0]?.problems ?? [])).toEqual(['warning: sex-from-nir']);
  });
});

describe('contact', () => {
  it('puts back the zero that Excel took from a postal code', async () => {
    const { person, codes } = await withColumn('CP', number('1000'));
    expect([person?.postalCode, ...codes]).toEqual(['01000', 'warning: postal-zero']);
  });

  it.each([
    ['06 39 98 45 10', '06 39 98 45 10'],
    ['06.39.98.45.10', '06 39 98 45 10'],
    ['+33 (0)6 39 98 45 10', '06 39 98 45 10'],
    ['0033639984510', '06 39 98 45 10'],
  ])('reads the telephone « %s »', async (text, phone) => {
    const { person, codes } = await withColumn('Tél', text);
    expect([person?.phone, ...codes]).toEqual([phone]);
  });

  it('puts back the zero of a telephone, and takes the first of two', async () => {
    expect((await withColumn('Tél', number('639984510'))).codes).toEqual(['warning: phone-zero']);
    const two = await withColumn('Tél', '04 65 71 12 01 / 06 39 98 45 10');
    expect([two.person?.phone, ...two.codes]).toEqual(['04 65 71 12 01', 'warning: phone-first']);
  });

  it.each([
    ['CP', '750', 'postal'],
    ['Tél', '12 34', 'phone'],
    ['Tél', '+44 20 7946 0958', 'phone'],
    ['Mail', 'maelle', 'email'],
    ['RQTH', 'peut-être', 'yes-no'],
    ['Taux horaire', 'douze', 'number'],
  ])('takes the person without a wrong « %s »', async (title, text, code) => {
    const { person, codes } = await withColumn(title, text);
    expect(person).not.toBeNull();
    expect(codes).toEqual([`left-out: ${code}`]);
  });
});

describe('contract', () => {
  it.each([
    ['12,50 €', 12.5, []],
    ['1 012,5', 1012.5, []],
    ['12,505', 12.51, ['warning: rounded']],
  ])('reads the rate « %s »', async (text, rate, expected) => {
    const { person, codes } = await withColumn('Taux horaire', text);
    expect([person?.hourlyRate, codes]).toEqual([rate, expected]);
  });

  it('reads a percentage as Excel shows it', async () => {
    expect((await withColumn('Charges', '42,5 %')).person?.chargeRate).toBe(42.5);
    const cell = await withColumn('Charges', number('0.42'));
    expect([cell.person?.chargeRate, ...cell.codes]).toEqual([42, 'warning: percent']);
  });

  it('uses the portal’s own words where they are the same', async () => {
    const contract = await withColumn('Contrat', 'Contrat à durée indéterminée');
    expect([contract.person?.contractType, ...contract.codes]).toEqual(['CDI']);
    const category = await withColumn('CSP', 'EMPLOYE(E)');
    expect([category.person?.socioProfessionalCategory, ...category.codes]).toEqual(['Employés']);
  });

  it('keeps another word, and doubts of it', async () => {
    const { person, codes } = await withColumn('CSP', 'Formatrice');
    expect([person?.socioProfessionalCategory, ...codes]).toEqual([
      'Formatrice',
      'warning: option',
    ]);
  });

  it('reads oui and non', async () => {
    expect((await withColumn('RQTH', 'Oui')).person?.disabledWorker).toBe(true);
    expect((await withColumn('RQTH', { is: 'yes-no', text: '0' })).person?.disabledWorker).toBe(
      false,
    );
  });
});

describe('texts', () => {
  it('are brought to one line without invisible characters', async () => {
    const { person } = await withColumn('Adresse', '1\u00a0rue  de\u200b la Paix\r\nBât. B ');
    expect(person?.street).toBe('1 rue de la Paix, Bât. B');
  });

  it('too long for the portal are left out, or stop the line when compulsory', async () => {
    expect((await withColumn('Ville', 'V'.repeat(200))).codes).toEqual(['left-out: too-long']);
    const { rows } = await aPreview([TITLES, ['N'.repeat(51), ...MAELLE.slice(1)]]);
    expect(rows[0]?.person).toBeNull();
    expect(codesOf(rows[0]?.problems ?? [])).toEqual(['error: too-long']);
  });

  it('lose the apostrophe that kept them from being a formula', async () => {
    expect((await withColumn('Adresse', "'-12 rue X")).person?.street).toBe('-12 rue X');
  });
});

describe('cells in trouble', () => {
  it.each([
    ['formula', 'formula'],
    ['error', 'error-cell'],
    ['merged', 'merged'],
  ] as const)('tells of a %s, and leaves the value out', async (is, code) => {
    const { person, codes, row } = await withColumn('Ville', { is, text: '' });
    expect(person).not.toBeNull();
    expect(codes).toEqual([`left-out: ${code}`]);
    expect(row?.problems[0]).toMatchObject({ line: 2, column: 4, key: 'city' });
  });

  it('stops the line when the value is compulsory, and says it once', async () => {
    const cell: Cell = { is: 'formula', text: '' };
    const { rows } = await aPreview([TITLES, ['A', 'B', cell, 'F']]);
    expect(codesOf(rows[0]?.problems ?? [])).toEqual(['error: formula']);
  });
});
