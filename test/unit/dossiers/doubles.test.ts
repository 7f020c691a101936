import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { doublesOf, unite } from '../../../lib/dossiers/doubles.ts';
import { saidOf } from '../../../lib/dossiers/facts.ts';
import { noteOf, noteStep, withTrainees } from '../../../lib/dossiers/personal.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { anOpenVault } from '../vault/a-vault.ts';
import { aDossier, DAY_1, DAY_2, DRAFT, FILE, TRAINING } from './a-dossier.ts';

const facts = { title: TRAINING, start: '2026-11-17', end: '2026-11-20' };
const doubles = (one: object, other: object) => {
  const [mine, theirs] = [aDossier(one), aDossier(other)];
  return doublesOf(mine, [mine, theirs]).includes(theirs);
};

describe('two dossiers may be one request', () => {
  test.each([
    ['typed by hand and adopted', facts, { ...facts, draft: DRAFT }],
    [
      'under the number of the draft, then of the file',
      { ...facts, draft: DRAFT },
      { ...facts, file: FILE },
    ],
    ['under one number', { draft: DRAFT }, { draft: DRAFT, title: 'Autre' }],
  ])('%s', (_, one, other) => expect(doubles(one, other)).toBe(true));

  test.each([
    ['of two drafts', { ...facts, draft: DRAFT }, { ...facts, draft: '10700' }],
    ['on other days', facts, { ...facts, start: '2026-12-01', end: '2026-12-04' }],
    ['of which nothing is known', {}, {}],
  ])('never %s', (_, one, other) => expect(doubles(one, other)).toBe(false));
});

async function followedTwice() {
  const { vault } = await anOpenVault();
  const dossiers = dossierStore(memoryKeyValue());
  const parts = personalParts(vault.records);
  const one = sayStep(aDossier(facts), 'programme', true, DAY_1);
  const other = sayStep(aDossier({ ...facts, draft: DRAFT }), 'review', true, DAY_2);
  await dossiers.changeAll(() => ({ put: [one, other], result: null }));
  const remove = async (id: string) => {
    await dossiers.remove(id);
    await parts.remove(id);
  };
  const kept = async (): Promise<readonly Dossier[]> => (await dossiers.list()).dossiers;
  return { dossiers, parts, one, other, remove, kept };
}

test('put together, both are in one: what was said, seen and noted', async () => {
  const { one, other, kept, ...stores } = await followedTwice();
  const people = { names: ['Maëlle LEFÈVRE'], others: 0, at: DAY_1.toISOString() };
  await stores.parts.change(one.id, part => noteStep(part, 'review', 'À relire', DAY_1));
  await stores.parts.change(other.id, part => noteStep(part, 'review', 'Relu', DAY_2));
  await stores.parts.change(other.id, part => withTrainees(part, DRAFT, people));

  expect(await unite(one.id, other.id, stores)).toBe(true);

  const [only, ...rest] = await kept();
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ id: one.id });
  expect(Object.keys(saidOf(only ?? one)).toSorted()).toEqual(['programme', 'review']);
  const part = await stores.parts.get(one.id);
  expect(noteOf(part, 'review')).toMatch(/À relire/);
  expect(noteOf(part, 'review')).toMatch(/Relu/);
  expect(part.trainees?.[DRAFT]?.names).toEqual(people.names);
  expect((await stores.parts.list()).parts.size).toBe(1);
});

test('stopped before the end, nothing is lost and it can be done again', async () => {
  const { one, other, kept, ...stores } = await followedTwice();
  const remove = () => Promise.reject(new Error('killed'));
  await expect(unite(one.id, other.id, { ...stores, remove })).rejects.toThrow('killed');
  expect(await kept()).toHaveLength(2);
  expect(await unite(one.id, other.id, stores)).toBe(true);
  expect(await kept()).toHaveLength(1);
});

test('one that is gone meanwhile takes nothing away', async () => {
  const { one, other, kept, ...stores } = await followedTwice();
  await stores.remove(one.id);
  expect(await unite(one.id, other.id, stores)).toBe(false);
  expect((await kept()).map(({ id }) => id)).toEqual([other.id]);
});
