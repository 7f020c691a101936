import { describe, expect, it } from 'vitest';
import type { Employee } from '../../../lib/employees/employee.ts';
import { peopleRows, templateRows } from '../../../lib/people-sheet/write-people.ts';
import { writeCsv } from '../../../lib/sheets/write-csv.ts';
import { writeXlsx } from '../../../lib/sheets/write-xlsx.ts';
import { tableOf } from '../sheets/read-bytes.ts';
import { aPreview, codesOf } from './a-preview.ts';

const person: Employee = {
  schema: 1,
  id: 'p1',
  addedOn: '2026-11-21',
  birthName: "N'DOYE",
  usageName: 'MARÉCHAL',
  firstName: 'Aïssatou',
  birthDate: '1990-11-05',
  sex: 'female',
  identifier: { kind: 'nir', number: '2901199341017' },
  disabledWorker: false,
  street: '=HYPERLINK("x")',
  addressComplement: 'Bât. C',
  postalCode: '01000',
  city: 'BOURG-EN-BRESSE',
  phone: '06 39 98 77 42',
  email: 'aissatou.ndoye@example.org',
  contractType: 'CDI',
  socioProfessionalCategory: 'Professions intermédiaires',
  employeeStatus: 'Agent de maîtrise',
  educationLevel: 'Niveau 6 - Bac + 3 ou 4',
  cpfNumber: 'D-12',
  hourlyRate: 12.5,
  chargeRate: 42,
};
const temporary: Employee = {
  ...person,
  id: 'p2',
  birthName: 'KOVALTCHOUK',
  firstName: 'Oleksandra',
  birthDate: '1996-02-29',
  identifier: { kind: 'ntt', number: '25116127150004' },
};

const files = [
  ['CSV', (rows: readonly (readonly string[])[]) => writeCsv(rows)],
  [
    'workbook',
    (rows: readonly (readonly string[])[]) => writeXlsx(rows, { sheet: 'A', titles: [0] }),
  ],
] as const;

describe.each(files)('a %s of people', (_, write) => {
  it('is imported back, all but the numbers of the social security', async () => {
    const table = await tableOf(write(peopleRows([person, temporary])));
    const { rows } = await aPreview(table.rows);
    expect(rows.flatMap(({ problems }) => codesOf(problems))).toEqual([]);
    expect(rows.map(each => each.person)).toEqual([
      { ...person, identifier: { kind: 'nir' } },
      { ...temporary, id: 'p2', identifier: { kind: 'nir' } },
    ]);
  });

  it('given as a template has one invented line, left out of an import', async () => {
    const table = await tableOf(write(templateRows()));
    const { rows } = await aPreview(table.rows);
    expect(rows.map(({ line, choice }) => [line, choice])).toEqual([[3, 'leave']]);
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['example']);
  });
});

describe('a file that leaves', () => {
  it('never holds a NIR nor a NTT', () => {
    const text = JSON.stringify(peopleRows([person, temporary]));
    expect(text).not.toMatch(/2901199341017|25116127150004/);
    expect(text).not.toMatch(/sécurité sociale|technique temporaire/i);
  });

  it('holds dates as texts, JJ/MM/AAAA, and no formula', async () => {
    const csv = writeCsv(peopleRows([person]));
    expect(csv).toContain('"05/11/1990"');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
