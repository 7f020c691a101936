import { expect, test } from 'vitest';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import { factsOf, saidOf } from '../../../lib/dossiers/facts.ts';
import { exportFollowUp } from '../../../lib/dossiers/follow-up-file.ts';
import { noteOf, noteStep } from '../../../lib/dossiers/personal.ts';
import { sayStep, withAnswers } from '../../../lib/dossiers/say.ts';
import { importFollowUp } from '../../../lib/dossiers/share.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { anOpenVault } from '../vault/a-vault.ts';
import { aDossier, DAY_1, DAY_2, DRAFT, row } from './a-dossier.ts';

async function aColleague(dossier = aDossier({ draft: DRAFT }), isOpen = true) {
  const { vault } = await anOpenVault();
  const dossiers = dossierStore(memoryKeyValue());
  const parts = personalParts(vault.records);
  await dossiers.changeAll(() => ({ put: [dossier], result: null }));
  const sharing = { dossiers, parts, isVaultOpen: async () => isOpen };
  const change = (edit: Parameters<typeof dossiers.change>[1]) => dossiers.change(dossier.id, edit);
  const get = async () => (await dossiers.get(dossier.id)) ?? expect.fail('lost');
  return {
    sharing,
    parts,
    dossiers,
    change,
    get,
    id: dossier.id,
    async file() {
      const personal = await parts.get(dossier.id);
      const made = exportFollowUp(await get(), { people: [], personal, notesOf: ['review'] });
      return made.status === 'ready' ? made.file.text : expect.fail(made.status);
    },
  };
}

test('two colleagues who exchange their files have the same follow-up in the end', async () => {
  const [one, other] = [await aColleague(), await aColleague()];
  await one.change(each => sayStep(each, 'programme', true, DAY_1));
  await other.change(each => sayStep(each, 'review', true, DAY_1));
  await other.change(each =>
    noteReading(each, { number: DRAFT, row: row(), sightings: [] }, DAY_2),
  );
  await one.parts.change(one.id, part => noteStep(part, 'review', 'À relire', DAY_1));
  const [fromOne, fromOther] = [await one.file(), await other.file()];

  expect(await importFollowUp(fromOther, one.sharing)).toMatchObject({
    status: 'merged',
    id: one.id,
  });
  expect(await importFollowUp(fromOne, other.sharing)).toMatchObject({
    status: 'merged',
    id: other.id,
    disputes: [],
    notes: 'kept',
  });

  expect({ ...(await one.get()), id: '' }).toEqual({ ...(await other.get()), id: '' });
  expect(Object.keys(saidOf(await one.get())).sort()).toEqual(['programme', 'review']);
  expect(noteOf(await other.parts.get(other.id), 'review')).toBe('À relire');
  expect(await importFollowUp(await one.file(), other.sharing)).toMatchObject({ status: 'same' });
});

test('a look at what would change writes nothing', async () => {
  const [one, other] = [await aColleague(), await aColleague()];
  await one.change(each => sayStep(each, 'programme', true, DAY_1));
  await other.change(each => sayStep(each, 'programme', false, DAY_2));
  const before = await one.get();

  const seen = await importFollowUp(await other.file(), { ...one.sharing, isDryRun: true });

  expect(seen).toMatchObject({ status: 'merged', disputes: [{ of: 'step', name: 'programme' }] });
  expect(await one.get()).toEqual(before);
});

test('a dossier that is not followed here is added, once', async () => {
  const one = await aColleague();
  const other = await aColleague(aDossier({ draft: '10999' }));

  expect(await importFollowUp(await other.file(), one.sharing)).toMatchObject({ status: 'new' });
  expect(await importFollowUp(await other.file(), one.sharing)).toMatchObject({ status: 'same' });
  expect((await one.dossiers.list()).dossiers).toHaveLength(2);
});

test('notes wait for the vault to be open, and the rest does not', async () => {
  const one = await aColleague(undefined, false);
  const other = await aColleague();
  await other.change(each => sayStep(each, 'programme', true, DAY_1));
  await other.parts.change(other.id, part => noteStep(part, 'review', 'À relire', DAY_1));

  const done = await importFollowUp(await other.file(), one.sharing);

  expect(done).toMatchObject({ status: 'merged', notes: 'locked' });
  expect(saidOf(await one.get()).programme?.done).toBe(true);
});

test('several answers at once hold what was said, and refuse what cannot be', () => {
  const dossier = withAnswers(aDossier(), { title: 'Ailleurs', funder: 'Uniformation' }, DAY_1);

  expect(factsOf(dossier)).toMatchObject({ title: 'Ailleurs', funder: 'Uniformation' });
  expect(() => withAnswers(dossier, { start: '2026-02-30' }, DAY_2)).toThrow();
});

test('the same file again is the same, in whatever order its steps were ticked', async () => {
  const one = await aColleague();
  for (const step of ['review', 'programme', 'cost-agreed']) {
    await one.change(each => sayStep(each, step, true, DAY_1));
  }

  expect(await importFollowUp(await one.file(), one.sharing)).toMatchObject({ status: 'same' });
});

test('a file whose id is known under another number is asked about, and overwrites nothing', async () => {
  const mine = aDossier({ draft: DRAFT });
  const one = await aColleague(mine);
  const other = await aColleague(aDossier({ draft: '10999', title: 'Autre' }, mine.id));
  const file = await other.file();

  expect(await importFollowUp(file, one.sharing)).toEqual({ status: 'which' });
  const added = await importFollowUp(file, { ...one.sharing, as: 'new' });

  expect(added).toMatchObject({ status: 'new' });
  expect('id' in added && added.id).not.toBe(mine.id);
  expect(await one.get()).toEqual(mine);
  const { dossiers } = await one.dossiers.list();
  expect(dossiers.map(each => factsOf(each).draft).sort()).toEqual([DRAFT, '10999'].sort());
});
