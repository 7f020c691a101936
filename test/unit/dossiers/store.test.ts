import { describe, expect, test } from 'vitest';
import { compactSightings } from '../../../lib/dossiers/compact.ts';
import { factsOf, saidOf } from '../../../lib/dossiers/facts.ts';
import { answer, sayStep } from '../../../lib/dossiers/say.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { ownLock } from '../../../lib/storage/lock.ts';
import { aDossier, anId, DAY_1, DAY_2, row } from './a-dossier.ts';

const put =
  (...dossiers: ReturnType<typeof aDossier>[]) =>
  () => ({ put: dossiers, result: null });

test('keeps each dossier under a key of its own, and gives them back', async () => {
  const disk = memoryKeyValue();
  const [one, other] = [aDossier({ title: 'Une' }), aDossier({ title: 'Autre' })];

  await dossierStore(disk).changeAll(put(one, other));

  expect(await disk.get(`dossier:${one.id}`)).toMatchObject({ id: one.id, schema: 1 });
  const { dossiers } = await dossierStore(disk).list();
  expect(dossiers.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
});

test('two pages that change one dossier at once lose nothing of each other', async () => {
  const disk = memoryKeyValue();
  const alone = ownLock();
  const [here, there] = [dossierStore(disk, alone), dossierStore(disk, alone)];
  const dossier = aDossier();
  await here.changeAll(put(dossier));

  await Promise.all([
    here.change(dossier.id, each => sayStep(each, 'cost-agreed', true, DAY_1)),
    there.change(dossier.id, each => sayStep(each, 'programme', true, DAY_1)),
    here.change(dossier.id, each => answer(each, 'funder', 'Uniformation', DAY_1)),
  ]);

  const kept = await there.get(dossier.id);
  expect(kept && Object.keys(saidOf(kept)).sort()).toEqual(['cost-agreed', 'programme']);
  expect(kept && factsOf(kept).funder).toBe('Uniformation');
});

describe('what is damaged', () => {
  const dossier = {
    ...sayStep(aDossier({ title: 'Une', people: 3 }), 'programme', true, DAY_1),
    rows: [row(), row({ number: '10999' })],
  };

  test.each([
    ['an answer', { answers: { ...dossier.answers, people: 'trois' } }, ['answers.people']],
    ['one line of those read', { rows: [dossier.rows[0], { number: 7 }] }, ['rows.1']],
    ['a step', { said: { ...dossier.said, review: 'oui' } }, ['said.review']],
    ['the day it was created on', { createdOn: '2026-02-30' }, ['createdOn']],
  ])('%s: goes alone, said, its raw copy kept', async (_, change, parts) => {
    const raw = { ...dossier, ...change };
    const key = `dossier:${dossier.id}`;
    const disk = memoryKeyValue({ [key]: raw });

    const { dossiers, damage } = await dossierStore(disk).list();

    expect(damage).toEqual([{ where: key, parts }]);
    const [read] = dossiers;
    expect(read && factsOf(read).title).toBe('Une');
    expect(read && saidOf(read).programme?.done).toBe(true);
    expect(read?.rows.length).toBe(parts[0] === 'rows.1' ? 1 : 2);
    expect(await disk.get(`damaged:${key}`)).toEqual(raw);
  });

  test('a dossier of a newer version is left as it is, and the others are listed', async () => {
    const newer = { ...dossier, schema: 2, id: anId() };
    const disk = memoryKeyValue({
      [`dossier:${newer.id}`]: newer,
      [`dossier:${dossier.id}`]: dossier,
    });
    const store = dossierStore(disk);

    expect((await store.list()).dossiers.map(({ id }) => id)).toEqual([dossier.id]);
    expect(await store.change(newer.id, each => sayStep(each, 'review', true, DAY_2))).toBeNull();
    expect(await disk.get(`dossier:${newer.id}`)).toEqual(newer);
  });
});

test('a thousand dossiers are listed in a moment, without any key', async () => {
  const rows = Array.from({ length: 4 }, (_, index) => row({ number: String(10000 + index) }));
  const sightings = Array.from({ length: 20 }, (_, index) => ({
    kind: 'tab-mark' as const,
    tab: `Onglet ${index}`,
    mark: 'validated' as const,
    at: DAY_1.toISOString(),
  }));
  const all = Array.from({ length: 1000 }, (_, index) => ({
    ...sayStep(aDossier({ title: `Formation ${index}` }), 'programme', true, DAY_1),
    rows,
    sightings,
  }));
  const disk = memoryKeyValue(Object.fromEntries(all.map(each => [`dossier:${each.id}`, each])));
  await dossierStore(disk).list();

  const start = performance.now();
  const { dossiers } = await dossierStore(disk).list();

  expect(dossiers).toHaveLength(1000);
  // On this machine some 150 ms; ten times that would be felt.
  expect(performance.now() - start).toBeLessThan(1500);
});

test('what is seen every day does not grow for ever, and the first time a state was seen stays', () => {
  const seen = Array.from({ length: 50 }, (_, day) => ({
    kind: 'dossier-state' as const,
    number: '2610AF000096',
    list: 'dossiers' as const,
    state: 'Transmis',
    at: new Date(Date.UTC(2026, 8, 1 + day)).toISOString(),
  }));

  expect(compactSightings(seen).map(({ at }) => at.slice(0, 10))).toEqual([
    '2026-09-01',
    '2026-10-20',
  ]);
});

describe('a list that is read again and again', () => {
  test('gives back the very dossiers that did not change, and the others anew', async () => {
    const disk = memoryKeyValue();
    const store = dossierStore(disk);
    const [one, other] = [aDossier({ title: 'Une' }), aDossier({ title: 'Autre' })];
    await store.changeAll(put(one, other));
    const titled = async (title: string) =>
      (await store.list()).dossiers.find(each => factsOf(each).title === title);
    const [before, untouched] = [await titled('Une'), await titled('Autre')];

    await store.change(one.id, each => sayStep(each, 'programme', true, DAY_1));

    expect(await titled('Autre')).toBe(untouched);
    const after = await titled('Une');
    expect(after).not.toBe(before);
    expect(after && saidOf(after).programme?.done).toBe(true);
  });

  test('sees what another page wrote, took away or damaged', async () => {
    const disk = memoryKeyValue();
    const [here, there] = [dossierStore(disk), dossierStore(disk)];
    const [one, other] = [aDossier({ title: 'Une' }), aDossier({ title: 'Autre' })];
    await here.changeAll(put(one, other));
    await here.list();

    await there.change(one.id, each => answer(each, 'title', 'Changée', DAY_2));
    expect((await here.list()).dossiers.map(each => factsOf(each).title)).toContain('Changée');

    await there.remove(one.id);
    await disk.set(`dossier:${other.id}`, { ...other, createdOn: 'hier' });
    expect(await here.list()).toMatchObject({
      dossiers: [{ id: other.id }],
      damage: [{ parts: ['createdOn'] }],
    });
    // Said again as long as it is so.
    expect((await here.list()).damage).toHaveLength(1);
  });
});

describe('a store that is told of what changes', () => {
  /** A disk whose changes are told when the test says so, as a browser does a little later. */
  function aWatchedDisk() {
    const disk = memoryKeyValue();
    const listeners: ((keys: readonly string[]) => void)[] = [];
    let readings = 0;
    const local = {
      ...disk,
      entries: (prefix: string) => {
        readings += 1;
        return disk.entries(prefix);
      },
    };
    return {
      disk,
      readings: () => readings,
      tell: (...keys: string[]) => {
        for (const listener of listeners) listener(keys);
      },
      open: (alone = ownLock()) =>
        dossierStore(local, alone, changed => void listeners.push(changed)),
    };
  }
  const titles = async (store: ReturnType<typeof dossierStore>) =>
    (await store.list()).dossiers.map(each => factsOf(each).title).sort();

  test('reads all of them once, then what changed only', async () => {
    const watched = aWatchedDisk();
    const store = watched.open();
    const [one, other] = [aDossier({ title: 'Une' }), aDossier({ title: 'Autre' })];
    await store.changeAll(put(one, other));
    expect(await titles(store)).toEqual(['Autre', 'Une']);

    await store.change(one.id, each => answer(each, 'title', 'Changée', DAY_2));
    expect(await titles(store)).toEqual(['Autre', 'Changée']);
    await store.remove(other.id);
    expect(await titles(store)).toEqual(['Changée']);
    await watched.disk.set(`dossier:${other.id}`, answer(other, 'title', 'Rendue', DAY_2));
    watched.tell(`dossier:${other.id}`, 'settings');
    expect(await titles(store)).toEqual(['Changée', 'Rendue']);

    expect(watched.readings()).toBe(1);
  });

  test('never writes over what another page wrote and nobody has told of yet', async () => {
    const watched = aWatchedDisk();
    const alone = ownLock();
    const [here, there] = [watched.open(alone), watched.open(alone)];
    const dossier = aDossier({ title: 'Une' });
    await here.changeAll(put(dossier));
    await here.list();

    await there.change(dossier.id, each => sayStep(each, 'programme', true, DAY_1));
    await here.changeAll(([only]) => ({
      put: only ? [sayStep(only, 'review', true, DAY_2)] : [],
      result: null,
    }));

    const after = await there.get(dossier.id);
    expect(after && Object.keys(saidOf(after)).sort()).toEqual(['programme', 'review']);
  });

  test('has none left once everything is erased', async () => {
    const watched = aWatchedDisk();
    const store = watched.open();
    const all = Array.from({ length: 60 }, () => aDossier());
    await store.changeAll(put(...all));
    await store.list();

    for (const { id } of all) await watched.disk.remove(`dossier:${id}`);
    watched.tell(...all.map(({ id }) => `dossier:${id}`));

    expect((await store.list()).dossiers).toEqual([]);
  });
});
