import fc from 'fast-check';
import { expect, it } from 'vitest';
import { employeeSchema } from '../../../lib/employees/employee.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { COLUMNS } from '../../../lib/people-sheet/columns.ts';
import { explainProblem, explainRefusal } from '../../../lib/people-sheet/explain.ts';
import { readSheetFile } from '../../../lib/sheets/read-sheet-file.ts';
import { aPreview, MAELLE } from './a-preview.ts';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(...MAELLE, '2,87E+14', '01/13/1990', '99999', '', ' ', '=1', '١٢٣', 'NaN', '-1'),
  fc.integer().map(String),
  fc.double().map(String),
);
const cell = fc.oneof(
  text,
  fc.record({
    text,
    is: fc.constantFrom(
      'number' as const,
      'yes-no' as const,
      'formula' as const,
      'merged' as const,
    ),
  }),
);

it('says something of any cell of any column, and never makes a person that is not one', async () => {
  const titles = COLUMNS.map(({ title }) => title);
  const row = fc.array(cell, { minLength: titles.length, maxLength: titles.length });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 4 }), fc.boolean(), async (rows, keepsNumbers) => {
      const preview = await aPreview([titles, ...rows], { keepsNumbers });
      for (const { person, problems } of preview.rows) {
        if (person) expect(employeeSchema.safeParse(person).error).toBeUndefined();
        else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        for (const problem of problems) {
          const said = Object.values(explainProblem(FRENCH_WORDS, problem));
          expect(said.every(sentence => sentence.length > 0)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('reads or refuses any bytes with a sentence', async () => {
  const signature = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf]);
  await fc.assert(
    fc.asyncProperty(signature, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const reading = await readSheetFile(new Blob([Uint8Array.from([...start, ...rest])]));
      if (reading.status === 'read') return;
      const said = explainRefusal(FRENCH_WORDS, reading.refusal);
      expect(Object.values(said).every(sentence => sentence.length > 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
