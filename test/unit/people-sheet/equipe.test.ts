import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../sheets/read-bytes.ts';
import { aPreview, codesOf } from './a-preview.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../../fixtures/sheets/equipe.csv', import.meta.url)),
);

describe('a centre’s own list of twelve, as French Excel saves it', () => {
  it('gives twelve people, with only the doubts that it deserves', async () => {
    const table = await tableOf(bytes);
    const { rows, problems } = await aPreview(table.rows);
    expect(problems).toEqual([]);
    expect(rows.filter(({ person }) => person)).toHaveLength(12);
    expect(rows.flatMap(row => codesOf(row.problems).map(code => [row.line, code]))).toEqual([
      [9, 'warning: phone-zero'],
      [10, 'warning: postal-zero'],
    ]);
  });

  it('keeps every letter and every word of the portal', async () => {
    const { rows } = await aPreview((await tableOf(bytes)).rows);
    const people = rows.map(({ person }) => person);
    expect(people[1]).toMatchObject({
      birthName: "N'DOYE",
      usageName: "N'DOYE-MARÉCHAL",
      street: '3 impasse du Puits-Neuf; bât. C',
    });
    expect(people[4]).toMatchObject({
      birthDate: '1983-12-01',
      street: '51 chemin des Œillets',
      contractType: 'CDD',
      sex: 'male',
    });
    expect(people[9]?.socioProfessionalCategory).toBe(
      'Cadres et professions intellectuelles supérieures',
    );
  });
});
