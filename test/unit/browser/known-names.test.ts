import { expect, test } from 'vitest';
import { knownNames } from '../../../lib/browser/known-names.ts';
import { requestSchema } from '../../../lib/browser/requests.ts';
import { whyForbidden } from '../../../lib/capture/forbidden.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';

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

const centre = {
  schema: 1,
  name: 'Centre Imaginaire',
  siret: '79814425900024',
  opco: 'AKTO',
} as const;

test('knows people by each of their names, and the centre', async () => {
  const stores = { local: memoryKeyValue(), session: memoryKeyValue() };
  expect(await knownNames(stores)).toEqual([]);
  await sessionPeople(stores.session).save([camille]);
  await centreStore(stores.local).save(centre);
  const names = await knownNames(stores);
  expect(names).toEqual([
    ...['Camille', 'EXEMPLE', 'Camille EXEMPLE', 'Fictif', 'Camille Fictif'],
    'Centre Imaginaire',
  ]);
  for (const text of ['Bonjour camille', 'CV_EXEMPLECAMILLE.pdf', 'CENTRE  IMAGINAIRE (siège)']) {
    expect(whyForbidden(text, names)).toBe('name');
  }
  expect(whyForbidden('Centre de formation', names)).toBeNull();
});

test.each([{ type: 'capture' }, { type: 'capture', tabId: '7' }, { type: 'capture', tabId: 1.5 }])(
  'refuses what names no tab: %j',
  message => {
    expect(requestSchema.safeParse(message).success).toBe(false);
  },
);
