import { describe, expect, test } from 'vitest';
import { storedSources } from '../../../lib/browser/sources.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { BUNDLED } from '../../../lib/profile/bundled.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aCorrection } from '../corrections/a-correction.ts';

const now = () => new Date('2026-11-21T10:00:00');
const stored = () => ({ local: memoryKeyValue(), session: memoryKeyValue(), now });

test('starts with the newest training chosen, and nobody', async () => {
  const overview = await storedSources(stored()).overview();
  expect(overview.profileId).toBe(BUNDLED[0]?.id);
  expect(overview.chosen).toEqual([]);
  expect(overview.centre).toBeNull();
  expect(overview.savesTabs).toBeNull();
});

const camille = {
  schema: 1,
  id: 'e1',
  birthName: 'EXEMPLE',
  firstName: 'Camille',
  birthDate: '1985-03-04',
  sex: 'female',
  identifier: { kind: 'nir' },
} as const;

test('remembers everything when the background is stopped and started again', async () => {
  const stores = stored();
  const profileId = BUNDLED[0]?.id ?? '';
  await sessionPeople(stores.session).save([camille]);
  const journal = { profileId, startedAt: '2026-11-21', tabs: [], employeesDone: ['e1'] };
  await storedSources(stores).saveSelection({ profileId, chosen: ['e1'], savesTabs: true });
  await storedSources(stores).saveJournal(journal);

  const again = storedSources(stores);
  expect(await again.overview()).toMatchObject({ profileId, chosen: ['e1'], savesTabs: true });
  expect(await again.loadJournal()).toEqual(journal);
});

test('gives no wages for a request that does without them', async () => {
  const stores = stored();
  const profileId = BUNDLED[0]?.id ?? '';
  await sessionPeople(stores.session).save([{ ...camille, hourlyRate: 15 }]);
  const rateWhen = async (wages: 'claimed' | 'declined') => {
    const sources = storedSources(stores);
    await sources.saveSelection({ profileId, chosen: ['e1'], savesTabs: null, wages });
    const request = { profileId, pageId: 'salaries', employeeId: 'e1', employees: 1 };
    return (await sources.values({ ...request, amountPer: null }))['taux-horaire']?.value;
  };
  expect(await rateWhen('claimed')).toBe(15);
  expect(await rateWhen('declined')).toBeUndefined();
});

test('writes nobody to the disk', async () => {
  const stores = stored();
  const written: string[] = [];
  const local = {
    ...stores.local,
    set: async (key: string, value: unknown) => {
      written.push(JSON.stringify(value));
      await stores.local.set(key, value);
    },
  };
  await sessionPeople(stores.session).save([camille]);
  const sources = storedSources({ ...stores, local });
  const profileId = BUNDLED[0]?.id ?? '';
  await sources.saveSelection({ profileId, chosen: ['e1'], savesTabs: null });
  const request = { profileId, pageId: 'salaries', employeeId: 'e1', employees: 1 };
  const values = await sources.values({ ...request, amountPer: null });
  await sources.saveJournal({ profileId, startedAt: '', tabs: [], employeesDone: ['e1'] });
  expect(JSON.stringify(values)).toContain('EXEMPLE');
  expect(written).toHaveLength(2);
  expect(written.join()).not.toContain('EXEMPLE');
});

test('gives the option that was chosen last for the same words', async () => {
  const stores = stored();
  await centreStore(stores.local).save({
    schema: 1,
    name: 'Centre Exemple',
    siret: '79814425900024',
    opco: 'AKTO',
  });
  const sources = storedSources(stores);
  const profile = BUNDLED[0];
  const request = {
    pageId: 'formation',
    profileId: profile?.id ?? '',
    employees: 1,
    amountPer: null,
  };
  const [field, before] =
    Object.entries(await sources.values(request)).find(
      ([, { value }]) => value === 'Inter-Entreprises',
    ) ?? [];
  const choice = { pageId: 'formation', field: field ?? '', wanted: String(before?.value) };
  await sources.rememberOption({ ...choice, option: 'Inter' });
  await sources.rememberOption({ ...choice, option: 'Interentreprises' });
  const values = await sources.values(request);
  expect(values[field ?? '']?.value).toBe('Interentreprises');
});

test('forgets a journal that cannot be read rather than resume from it', async () => {
  const stores = stored();
  await stores.local.set('journal', { profileId: 3 });
  expect(await storedSources(stores).loadJournal()).toBeNull();
});

describe('behind a closed vault', () => {
  const keeping = async () => 'locked' as const;
  const locked = { list: async () => [], get: async () => null, keeping };

  test('people who were chosen have a number for name, and stay chosen', async () => {
    const stores = { ...stored(), people: locked };
    const profileId = BUNDLED[0]?.id ?? '';
    const selection = { profileId, chosen: ['e2', 'e1'], savesTabs: null };
    await storedSources(stores).saveSelection(selection);
    expect(await storedSources(stores).overview()).toMatchObject({
      locked: true,
      chosen: ['e2', 'e1'],
      employees: [
        { id: 'e2', name: 'Salarié 1' },
        { id: 'e1', name: 'Salarié 2' },
      ],
      missingNumbers: [],
    });
  });

  test('what needs no person is as it was', async () => {
    const stores = stored();
    const profileId = BUNDLED[0]?.id ?? '';
    const request = { pageId: 'formation', profileId, employees: 2, amountPer: null };
    const open = await storedSources(stores).values(request);
    expect(await storedSources({ ...stores, people: locked }).values(request)).toEqual(open);
    expect(Object.keys(open).length).toBeGreaterThan(5);
    const person = { ...request, pageId: 'salaries', employeeId: 'e1' };
    expect(await storedSources({ ...stores, people: locked }).values(person)).toEqual({});
  });

  test('nothing is learnt on the tab of people, whose names are not known', async () => {
    const sources = storedSources({ ...stored(), people: locked });
    const about = (pageId: string) => aCorrection({ pageId });
    expect(await sources.saveCorrection(about('salaries'))).toBe(false);
    expect(await sources.saveCorrection(about('formation'))).toBe(true);
  });
});
