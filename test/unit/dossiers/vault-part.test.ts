import { describe, expect, test } from 'vitest';
import { noteStep, withTrainees } from '../../../lib/dossiers/personal.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { VaultLocked } from '../../../lib/vault/errors.ts';
import { anOpenVault, byPassphrase, somebody } from '../vault/a-vault.ts';
import { DAY_1, DAY_2 } from './a-dossier.ts';

test('names and notes are in the open vault, and out of reach once it closes', async () => {
  const { vault } = await anOpenVault();
  const parts = personalParts(vault.records);
  const id = crypto.randomUUID();

  await parts.change(id, part => noteStep(part, 'programme', 'Demander à Tadeo Okonjo', DAY_1));
  await parts.change(id, part =>
    withTrainees(part, '10685', { names: ['ZOÉ TRAVEL'], others: 2, at: DAY_1.toISOString() }),
  );

  const part = await parts.get(id);
  expect(part.notes?.programme?.[0]?.value).toBe('Demander à Tadeo Okonjo');
  expect(part.trainees?.['10685']).toMatchObject({ names: ['ZOÉ TRAVEL'], others: 2 });
  await vault.lock();
  await expect(parts.get(id)).rejects.toThrow(VaultLocked);
});

test('two changes at once are both kept', async () => {
  const { vault } = await anOpenVault();
  const parts = personalParts(vault.records);
  const id = crypto.randomUUID();

  await Promise.all([
    parts.change(id, part => noteStep(part, 'programme', 'un', DAY_1)),
    parts.change(id, part => noteStep(part, 'review', 'deux', DAY_1)),
  ]);

  expect(Object.keys((await parts.get(id)).notes ?? {}).sort()).toEqual(['programme', 'review']);
});

test('a folded row does not take away the names that an unfolded one gave', () => {
  const id = crypto.randomUUID();
  const all = { names: ['ZOÉ TRAVEL', 'TADEO OKONJO'], others: 0, at: DAY_1.toISOString() };
  const part = withTrainees({ schema: 1, id }, '10685', all);

  const folded = { names: ['ZOÉ TRAVEL'], others: 1, at: DAY_2.toISOString() };

  expect(withTrainees(part, '10685', folded)).toBe(part);
});

test('a note longer than a thousand characters is refused, not cut', () => {
  const part = { schema: 1, id: crypto.randomUUID() } as const;

  expect(() => noteStep(part, 'programme', 'a'.repeat(1001), DAY_1)).toThrow();
});

describe('a dossier that is deleted', () => {
  test('takes its notes with it, be the vault closed', async () => {
    const { vault } = await anOpenVault();
    const parts = personalParts(vault.records);
    const [gone, kept] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [gone, kept]) {
      await parts.change(id, part => noteStep(part, 'programme', 'Demander à Tadeo', DAY_1));
    }
    await vault.lock();

    await parts.remove(gone);

    expect(await vault.records.ids('dossier')).toEqual([kept]);
    await vault.unlock(byPassphrase());
    expect([...(await parts.list()).parts.keys()]).toEqual([kept]);
  });

  test('takes nobody from the list of employees, whatever its id', async () => {
    const { vault } = await anOpenVault();
    const person = somebody('ZOÉ TRAVEL');
    await vault.records.write({ put: [person] });

    await personalParts(vault.records).remove(person.id);

    expect(await vault.records.ids('employee')).toEqual([person.id]);
  });
});
