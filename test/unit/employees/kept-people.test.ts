import { describe, expect, it } from 'vitest';
import { keptPeople } from '../../../lib/employees/kept-people.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { VaultLocked } from '../../../lib/vault/errors.ts';
import { newRecoveryCode } from '../../../lib/vault/recovery-code.ts';
import { aVault, byPassphrase, PASSPHRASE } from '../vault/a-vault.ts';
import { anEmployee } from './an-employee.ts';

const tadeo = anEmployee({ id: crypto.randomUUID(), firstName: 'Tadeo', birthDate: '1992-07-03' });

function aStore(keepsNobody = false) {
  const made = aVault();
  const session = sessionPeople(made.session);
  const people = keptPeople({ session, vault: made.vault, keepsNobody: async () => keepsNobody });
  const create = () =>
    made.vault.create({ passphrase: PASSPHRASE, recoveryCode: newRecoveryCode() });
  return { ...made, inSession: session, people, create };
}

describe('keptPeople', () => {
  it('keeps people in memory while there is no vault', async () => {
    const { people, vault, inSession } = aStore();
    await people.save([tadeo]);
    expect(await people.keeping()).toBe('session');
    expect(await inSession.list()).toEqual([tadeo]);
    expect(await vault.records.count('employee')).toBe(0);
  });

  it('keeps them in the vault once it is open, and nowhere in clear', async () => {
    const { people, inSession, create } = aStore();
    await create();
    await people.save([tadeo]);
    expect(await people.keeping()).toBe('vault');
    expect(await people.list()).toEqual([tadeo]);
    expect(await inSession.list()).toEqual([]);
  });

  it('lists nobody and takes nobody while it is closed', async () => {
    const { people, vault, inSession, create } = aStore();
    await create();
    await people.save([tadeo]);
    await vault.lock();
    expect(await people.keeping()).toBe('locked');
    expect(await people.list()).toEqual([]);
    expect(await people.get(tadeo.id)).toBeNull();
    await expect(people.save([anEmployee()])).rejects.toBeInstanceOf(VaultLocked);
    await expect(people.remove(tadeo.id)).rejects.toBeInstanceOf(VaultLocked);
    // Not in memory either: it would be forgotten without a word.
    expect(await inSession.list()).toEqual([]);
  });

  it('works in memory beside a closed vault for who wants nothing kept', async () => {
    const { people, vault, create } = aStore(true);
    await create();
    await people.save([tadeo]);
    await vault.lock();
    expect(await people.keeping()).toBe('session');
    await people.save([anEmployee()]);
    expect(await people.list()).toEqual([anEmployee()]);
    await vault.unlock(byPassphrase());
    expect(await people.list()).toEqual([tadeo]);
  });

  it('moves those who were in memory, without doubling who was there', async () => {
    const { people, inSession, create } = aStore();
    await people.save([tadeo, anEmployee()]);
    await create();
    await people.save([{ ...tadeo, id: 'other-id' }]);
    expect(await people.unsaved()).toBe(2);
    await people.moveToVault();
    expect((await people.list()).map(({ id }) => id)).toHaveLength(2);
    expect(await people.unsaved()).toBe(0);
    expect(await inSession.list()).toEqual([]);
  });

  it('forgets nobody when they cannot be moved', async () => {
    const { people, vault, inSession, create } = aStore();
    await people.save([tadeo]);
    await create();
    await vault.lock();
    await expect(people.moveToVault()).rejects.toBeInstanceOf(VaultLocked);
    expect(await inSession.list()).toEqual([tadeo]);
  });
});
