import { describe, expect, it } from 'vitest';
import type { Employee } from '../../../lib/employees/employee.ts';
import { againstStored } from '../../../lib/people-sheet/against-stored.ts';
import { peopleToSave } from '../../../lib/people-sheet/people-to-save.ts';
import { previewPeople } from '../../../lib/people-sheet/preview-people.ts';
import { proposeMapping } from '../../../lib/people-sheet/propose-mapping.ts';
import type { Row } from '../../../lib/sheets/cell.ts';
import { aPreview, aTable, codesOf, MAELLE, TITLES } from './a-preview.ts';

const maelle: Employee = {
  schema: 1,
  id: 'known',
  birthName: 'LEFÈVRE',
  firstName: 'Maëlle',
  birthDate: '1988-04-23',
  sex: 'female',
  identifier: { kind: 'nir', number: '2880430189021' },
  city: 'NÎMES',
  addedOn: '2025-01-02',
};

async function only(rows: readonly Row[], known: readonly Employee[] = []) {
  const { rows: found } = await aPreview(rows, { known });
  const row = found.at(-1);
  if (!row) throw new Error('No line is shown');
  return row;
}

describe('lines', () => {
  it('are numbered as spreadsheets do, empty ones skipped', async () => {
    const { rows } = await aPreview([
      ['Liste'],
      [],
      TITLES,
      MAELLE,
      [],
      ['B', 'C', '1/1/1990', 'M'],
    ]);
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [4, 'Maëlle LEFÈVRE'],
      [6, 'C B'],
    ]);
  });

  it('take the sex of somebody known when neither a column nor a number tells it', async () => {
    const rows = [
      ['Nom', 'Prénom', 'Né(e) le', 'N° de sécurité sociale', 'Ville'],
      ['Lefevre', 'Maëlle', '23/04/1988', '', 'Uzès'],
    ];
    const row = await only(rows, [maelle]);
    expect([row.person?.sex, row.choice]).toEqual(['female', 'update']);
    const stranger = await only(rows, [{ ...maelle, birthDate: '1988-04-24' }]);
    expect(stranger.person).toBeNull();
    expect(codesOf(stranger.problems)).toContain('error: missing');
  });

  it('each tell everything that is missing', async () => {
    const { person, problems, choices } = await only([TITLES, ['X', '', '', '']]);
    expect(person).toBeNull();
    expect(choices).toEqual(['leave']);
    expect(problems.map(({ params }) => params?.name)).toEqual([
      'Prénom',
      'Date de naissance',
      'Sexe',
    ]);
  });

  it('one wrong line does not keep the others out', async () => {
    const { rows } = await aPreview([TITLES, ['X', '', '', ''], MAELLE]);
    expect(peopleToSave(rows, new Map())).toHaveLength(1);
  });

  it('stop at the file when a compulsory column is nowhere', async () => {
    const preview = await aPreview([
      ['Nom', 'Prénom', 'Ville'],
      ['A', 'B', 'C'],
    ]);
    expect(preview.rows).toEqual([]);
    expect(preview.problems.map(({ params }) => params?.name)).toEqual([
      'Date de naissance',
      'Sexe',
    ]);
  });
});

describe('both names in one cell', () => {
  it.each([
    ['Nom Prénom', 'DE LA FONTANELLE Jean-Baptiste', 'DE LA FONTANELLE', 'Jean-Baptiste'],
    ['Nom Prénom', 'Martin Zoé', 'Martin', 'Zoé'],
    ['Nom Prénom', 'de la Fontanelle Jean', 'de la Fontanelle', 'Jean'],
    ['Prénom Nom', 'Zoé Martin', 'Martin', 'Zoé'],
    ['Prénom Nom', 'Zoé MARTIN', 'MARTIN', 'Zoé'],
    ['Salarié', "N'DOYE, Aïssatou", "N'DOYE", 'Aïssatou'],
  ])('%s: « %s »', async (title, text, birthName, firstName) => {
    const { person, problems } = await only([
      [title, 'Né(e) le', 'Sexe'],
      [text, '23/04/1988', 'F'],
    ]);
    expect(person).toMatchObject({ birthName, firstName });
    expect(codesOf(problems)).toEqual(['warning: name-split']);
  });

  it('of one word only stop the line', async () => {
    const { problems } = await only([
      ['Salarié', 'Né(e) le', 'Sexe'],
      ['MARTIN', '23/04/1988', 'F'],
    ]);
    expect(codesOf(problems)).toEqual(['error: name-alone']);
  });
});

describe('people met twice', () => {
  it('in the file: the second line is left', async () => {
    const row = await only([TITLES, MAELLE, ['Lefevre', 'MAELLE', '23/04/1988', 'F']]);
    expect([row.choice, codesOf(row.problems)]).toEqual(['leave', ['warning: twice']]);
    expect(row.problems[0]?.params).toEqual({ line: 2 });
  });

  it('in the file, perhaps: both are taken with a doubt', async () => {
    const row = await only([TITLES, MAELLE, ['LEFÈVRE', 'Maëlle', '24/04/1988', 'F']]);
    expect([row.choice, codesOf(row.problems)]).toEqual(['import', ['warning: twice-maybe']]);
  });

  it('already known: updated, and what the file does not say is kept', async () => {
    const titles = [...TITLES, 'Ville', 'Tél'];
    const { rows } = await aPreview([titles, [...MAELLE, 'SÈTE', '0639984510']], {
      known: [maelle],
    });
    expect(rows[0]?.choice).toBe('update');
    expect(peopleToSave(rows, new Map())).toEqual([
      { ...maelle, city: 'SÈTE', phone: '06 39 98 45 10' },
    ]);
  });

  it('already known, with nothing new: left', async () => {
    const row = await only([TITLES, MAELLE], [maelle]);
    expect([row.choice, codesOf(row.problems)]).toEqual(['leave', ['warning: known-same']]);
  });

  it('perhaps known: nobody is added nor written over without a word', async () => {
    const rows = [TITLES, ['LEFÈVRE', 'Maëlle', '23/04/1989', 'F']];
    const preview = await aPreview(rows, { known: [maelle] });
    expect(preview.rows[0]?.choices).toEqual(['leave', 'update', 'import']);
    expect(peopleToSave(preview.rows, new Map())).toEqual([]);
    expect(peopleToSave(preview.rows, new Map([[2, 'update']]))[0]).toMatchObject({
      id: 'known',
      birthDate: '1989-04-23',
    });
    expect(peopleToSave(preview.rows, new Map([[2, 'import']]))[0]?.id).toBe('p1');
  });

  it('refuses a choice that the line does not offer', async () => {
    const { rows } = await aPreview([TITLES, MAELLE]);
    expect(peopleToSave(rows, new Map([[2, 'update']]))).toHaveLength(1);
    expect(peopleToSave(rows, new Map([[2, 'leave']]))).toEqual([]);
  });
});

describe('the same list imported on two pages', () => {
  it('doubles nobody: the second page updates whom the first has stored', async () => {
    const { rows } = await aPreview([TITLES, MAELLE, ['B', 'C', '01/01/1990', 'M']]);
    const people = peopleToSave(rows, new Map());
    const saved = againstStored([maelle], people);
    expect(saved.map(({ id }) => id)).toEqual(['known', 'p2']);
    expect(saved[0]?.identifier).toEqual(maelle.identifier);
    expect(againstStored(people, people)).toEqual(people);
  });
});

describe('two thousand lines', () => {
  const table = aTable([
    [...TITLES, 'CP', 'Ville', 'Tél'],
    ...Array.from({ length: 2000 }, (_, i) => [
      ...[`NOM ${i}`, `Prénom ${i % 50}`, `${(i % 28) + 1}/0${(i % 9) + 1}/19${60 + (i % 40)}`],
      ...[i % 2 ? 'F' : 'M', '34000', 'MONTPELLIER', '0639984510'],
    ]),
  ]);
  const request = {
    table,
    mapping: proposeMapping(table),
    known: [],
    keepsNumbers: false,
    today: '2026-11-21',
  };

  it('are read with a moment for the page before each', async () => {
    let breaths = 0;
    const progress: number[] = [];
    const { rows } = await previewPeople({
      ...request,
      onProgress: done => progress.push(done),
      breathe: async () => {
        breaths += 1;
      },
    });
    expect(rows).toHaveLength(2000);
    expect(rows.every(({ person }) => person !== null)).toBe(true);
    expect(breaths).toBeGreaterThanOrEqual(2000);
    expect(progress.at(-1)).toBe(1);
  });

  it('can be given up', async () => {
    const giveUp = new AbortController();
    const onProgress = (done: number) => done > 0.1 && giveUp.abort();
    const preview = previewPeople({ ...request, signal: giveUp.signal, onProgress });
    await expect(preview).rejects.toThrow(/abort/i);
  });
});

describe('a second table under the first', () => {
  const TITLE = ['Équipe du soir', '', '', ''];
  const JULES = ['VASSEUR', 'Jules', '02/03/1990', 'M'];

  it('with the same columns is read on, its titles and its name being nobody', async () => {
    const { rows, problems } = await aPreview([TITLES, MAELLE, [], TITLE, TITLES, JULES]);
    expect(rows.map(({ name }) => name)).toEqual(['Maëlle LEFÈVRE', 'Jules VASSEUR']);
    expect(problems).toEqual([]);
  });

  it('with other columns is left alone, and said to be', async () => {
    const others = ['Prénom', 'Nom', 'Sexe', 'Né(e) le'];
    const lines = [TITLES, MAELLE, [], TITLE, others, ['Jules', 'VASSEUR', 'M', '02/03/1990']];
    const { rows, problems } = await aPreview(lines);
    expect(rows.map(({ name }) => name)).toEqual(['Maëlle LEFÈVRE']);
    expect(problems).toMatchObject([{ code: 'second-table', severity: 'warning', line: 5 }]);
  });

  it('somebody alone on a line is still somebody to correct', async () => {
    const { rows } = await aPreview([TITLES, MAELLE, ['VASSEUR', '', '', ''], JULES]);
    expect(rows.map(({ line, person }) => [line, person !== null])).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ]);
  });
});
