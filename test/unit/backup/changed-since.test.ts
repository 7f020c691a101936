import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../lib/backup/backup.ts';
import { previewRestore, restore } from '../../../lib/backup/restore.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { LAYOUT } from '../../../lib/storage/migrate.ts';
import { crowd } from '../../support/crowd.ts';
import { anOpenVault, valuesOf } from '../vault/a-vault.ts';
import { emptyComputer, NOW, opened, person, put, usedComputer } from './computers.ts';

describe('a restore after something was changed in another page', () => {
  it('changes nothing when somebody was changed since the list was shown', async () => {
    const { file, people, ...here } = await usedComputer();
    const [first] = people;
    await put(here.vault, { ...first, city: 'Sarlat' } as typeof first & { city: string });
    const backup = await opened(file);
    const items = await previewRestore(backup, here);
    const since = { ...first, city: 'Gourdon' } as typeof first & { city: string };
    await put(here.vault, since);
    await expect(restore(backup, items, here)).rejects.toMatchObject({ name: 'VaultChanged' });
    expect(await valuesOf(here.vault)).toContainEqual(since);
    expect(await restore(backup, await previewRestore(backup, here), here)).toBe('done');
    expect(await valuesOf(here.vault)).toContainEqual(first);
  });

  it('doubles nobody who was typed here since the list was shown', async () => {
    const { file, people } = await usedComputer();
    const { vault } = await anOpenVault();
    const local = memoryKeyValue({ layout: LAYOUT });
    const backup = await opened(file);
    const items = await previewRestore(backup, { local, vault });
    const [first] = people;
    await put(vault, person({ ...first, id: crypto.randomUUID() }));
    await expect(restore(backup, items, { local, vault })).rejects.toMatchObject({
      name: 'VaultChanged',
    });
    expect(await valuesOf(vault)).toHaveLength(1);
  });

  it('says when the browser took over the vault of the backup', async () => {
    const { file } = await usedComputer();
    const here = emptyComputer();
    const backup = await opened(file);
    expect(await restore(backup, await previewRestore(backup, here), here)).toBe('adopted');
    expect(await restore(backup, await previewRestore(backup, here), here)).toBe('done');
  });
});

it('compares 2,000 people with the same 2,000 under other ids in a moment', async () => {
  const aCrowd = () => crowd(2000).map(each => person({ ...each, usageName: undefined }));
  const [there, here] = [await anOpenVault(), await anOpenVault()];
  const local = memoryKeyValue({ layout: LAYOUT });
  await put(there.vault, ...aCrowd());
  await put(here.vault, ...aCrowd());
  const backup = await opened(await makeBackup({ local, vault: there.vault }, NOW));
  const start = performance.now();
  const items = await previewRestore(backup, { local, vault: here.vault });
  expect(performance.now() - start).toBeLessThan(3000);
  expect(items.filter(({ state }) => state === 'same')).toHaveLength(2000);
});
