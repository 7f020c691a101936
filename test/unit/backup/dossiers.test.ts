import { expect, test } from 'vitest';
import { makeBackup, openBackup } from '../../../lib/backup/backup.ts';
import { lastBackup, noteBackup } from '../../../lib/backup/last-backup.ts';
import { previewRestore, restore } from '../../../lib/backup/restore.ts';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import { noteStep } from '../../../lib/dossiers/personal.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { aDossier, DAY_1, DAY_2, DRAFT, row } from '../dossiers/a-dossier.ts';
import { byPassphrase } from '../vault/a-vault.ts';
import { emptyComputer, NOW, opened, usedComputer } from './computers.ts';

async function followingComputer() {
  const computer = await usedComputer();
  const { local, vault } = computer;
  const id = crypto.randomUUID();
  const dossier = sayStep(aDossier({ title: 'Semaine', draft: DRAFT }, id), 'review', true, DAY_1);
  const dossiers = dossierStore(local);
  await dossiers.changeAll(() => ({ put: [dossier], result: null }));
  await personalParts(vault.records).change(id, part => noteStep(part, 'review', 'À Zoé', DAY_1));
  return { ...computer, id, dossier, dossiers };
}

test('a dossier goes into a backup and comes back, with its notes', async () => {
  const { local, vault, id, dossier } = await followingComputer();
  const backup = await opened(await makeBackup({ local, vault }, NOW));
  const here = emptyComputer();

  const items = await previewRestore(backup, here);
  await restore(backup, items, here);

  expect(items.filter(({ kind }) => kind === 'dossier').map(({ name }) => name)).toEqual([
    `${DRAFT} – Semaine`,
    id,
  ]);
  expect((await dossierStore(here.local).list()).dossiers).toEqual([dossier]);
  const part = await personalParts(here.vault.records).get(id);
  expect(part.notes?.review?.[0]?.value).toBe('À Zoé');
  expect(await here.local.get('dossiers')).toBeUndefined();
});

test('restoring leaves alone the dossiers that are only here', async () => {
  const { local, vault } = await followingComputer();
  const backup = await opened(await makeBackup({ local, vault }, NOW), byPassphrase());
  const here = emptyComputer();
  const own = aDossier({ title: 'Ici' }, crypto.randomUUID());
  await dossierStore(here.local).changeAll(() => ({ put: [own], result: null }));

  await restore(backup, await previewRestore(backup, here), here);

  const { dossiers } = await dossierStore(here.local).list();
  expect(dossiers).toHaveLength(2);
  expect(dossiers.find(({ id }) => id === own.id)).toEqual(own);
});

test('a dossier that was read again is no reason for a new backup; a step ticked is', async () => {
  const { local, vault, id, dossiers } = await followingComputer();
  await noteBackup(local, vault.records, NOW);
  const isStale = async () => (await lastBackup(local, vault.records)).isStale;

  await dossiers.change(id, each =>
    noteReading(each, { number: DRAFT, row: row(), sightings: [] }, DAY_2),
  );
  expect(await isStale()).toBe(false);

  await dossiers.change(id, each => sayStep(each, 'programme', true, DAY_2));
  expect(await isStale()).toBe(true);
});

test('a wrong passphrase opens nothing of it', async () => {
  const { local, vault } = await followingComputer();
  const file = await makeBackup({ local, vault }, NOW);

  expect(await openBackup(file, { way: 'passphrase', secret: 'autre chose' })).toBeNull();
});
