import { expect, test } from 'vitest';
import { storedSources } from '../../../lib/browser/sources.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aCorrection } from '../corrections/a-correction.ts';

const stored = () => ({ local: memoryKeyValue(), session: memoryKeyValue() });
const camille = {
  schema: 1,
  id: 'e1',
  birthName: 'EXEMPLE',
  usageName: 'Fictif',
  firstName: 'Camille',
  birthDate: '1985-03-04',
  sex: 'female',
  identifier: { kind: 'nir' },
} as const;

test('gives what was learned with the overview, until it is forgotten', async () => {
  const sources = storedSources(stored());
  const correction = aCorrection();
  expect(await sources.saveCorrection(correction)).toBe(true);
  expect((await sources.overview()).corrections).toEqual([correction]);
  await sources.forgetCorrection(correction.id);
  expect((await sources.overview()).corrections).toEqual([]);
});

test.each([
  { label: 'Salaire de Mme Exemple' },
  { sections: ['Coûts', 'Camille F.'] },
  { label: 'Prime (FICTIF)' },
])('keeps nothing that names somebody known here: %o', async change => {
  const stores = stored();
  await sessionPeople(stores.session).save([camille]);
  expect(await storedSources(stores).saveCorrection(aCorrection(change))).toBe(false);
  expect(await stores.local.get('corrections')).toBeUndefined();
});
