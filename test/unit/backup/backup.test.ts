import { describe, expect, it } from 'vitest';
import { makeBackup, openBackup } from '../../../lib/backup/backup.ts';
import { lastBackup, noteBackup } from '../../../lib/backup/last-backup.ts';
import { previewRestore, restore } from '../../../lib/backup/restore.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { LAYOUT } from '../../../lib/storage/migrate.ts';
import { anOpenVault, byCode, byPassphrase, valuesOf } from '../vault/a-vault.ts';

import {
  bytes,
  CENTRE,
  emptyComputer,
  FILE,
  NOW,
  opened,
  person,
  put,
  usedComputer,
} from './computers.ts';

describe('a backup', () => {
  it('holds no name in clear', async () => {
    const { file } = await usedComputer();
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
    expect(text).toContain('DOSSIER-FLE-SAUVEGARDE');
    expect(text).not.toMatch(/Lenormand|Okonjo|Centre du Lac|2870124567890/);
  });

  it('fills an empty browser, which then opens with the same passphrase and code', async () => {
    const { file, people, recoveryCode } = await usedComputer();
    const here = emptyComputer();
    const backup = await opened(file);
    const items = await previewRestore(backup, here);
    expect(items.map(({ kind, name, state }) => `${kind} ${name} ${state}`).sort()).toEqual([
      'centre Centre du Lac new',
      'person Ondine Castellane new',
      'person Tadeo Okonjo new',
      'setting current-centre new',
      'setting settings new',
    ]);
    await restore(backup, items, here);
    expect(await valuesOf(here.vault)).toEqual(expect.arrayContaining(people));
    expect((await centreStore(here.local).read()).centre).toEqual(CENTRE);
    expect(await here.vault.records.bytes(FILE)).toEqual(bytes);
    await here.vault.lock();
    expect(await here.vault.unlock(byPassphrase('autre chose'))).toBe('wrong');
    expect(await here.vault.unlock(byCode(recoveryCode))).toBe('open');
    expect(await here.vault.unlock(byPassphrase())).toBe('open');
  });

  it('opens with the recovery code, and not with another passphrase', async () => {
    const { file, recoveryCode } = await usedComputer();
    expect(await openBackup(file, byPassphrase('autre chose'))).toBeNull();
    expect((await opened(file, byCode(recoveryCode))).createdAt).toBe(NOW.toISOString());
  });

  it('goes into a browser that has its own vault, adding and replacing, never emptying', async () => {
    const { file, people } = await usedComputer();
    const { vault } = await anOpenVault();
    const local = memoryKeyValue({ layout: LAYOUT });
    const [known] = people;
    const twin = person({ ...known, id: crypto.randomUUID(), city: 'Sarlat' });
    const other = person({ birthName: 'Ybert', usageName: undefined, firstName: 'Noor' });
    await put(vault, twin, other);
    const backup = await opened(file);
    const items = await previewRestore(backup, { local, vault });
    expect(
      items
        .filter(({ kind }) => kind === 'person')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['different', 'new']);
    await restore(backup, items, { local, vault });
    const after = await valuesOf(vault);
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining([other, { ...known, id: twin.id }, people[1]]));
  });

  it('restored twice changes nothing more', async () => {
    const { file } = await usedComputer();
    const here = emptyComputer();
    const backup = await opened(file);
    await restore(backup, await previewRestore(backup, here), here);
    const again = await previewRestore(backup, here);
    expect(new Set(again.map(({ state }) => state))).toEqual(new Set(['same']));
  });

  it('leaves out only what the user left out', async () => {
    const { file } = await usedComputer();
    const here = emptyComputer();
    const backup = await opened(file);
    const items = await previewRestore(backup, here);
    await restore(
      backup,
      items.filter(({ kind }) => kind !== 'person'),
      here,
    );
    expect(await valuesOf(here.vault)).toEqual([]);
    expect(await centreStore(here.local).list()).toHaveLength(1);
  });
});

describe('the last backup', () => {
  it('is stale once anything changed', async () => {
    const { local, vault } = await usedComputer();
    expect(await lastBackup(local, vault.records)).toEqual({ at: null, isStale: true });
    await noteBackup(local, vault.records, NOW);
    expect(await lastBackup(local, vault.records)).toEqual({
      at: NOW.toISOString(),
      isStale: false,
    });
    await put(vault, person());
    expect((await lastBackup(local, vault.records)).isStale).toBe(true);
    await noteBackup(local, vault.records, NOW);
    await local.set('settings', { version: 1, language: 'fr' });
    expect((await lastBackup(local, vault.records)).isStale).toBe(true);
  });

  it('refuses to be made while the vault is closed', async () => {
    const { local, vault } = await usedComputer();
    await vault.lock();
    await expect(makeBackup({ local, vault }, NOW)).rejects.toThrow('closed');
  });
});
