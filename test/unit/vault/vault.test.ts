import { describe, expect, it } from 'vitest';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { ARGON2ID, type Cost } from '../../../lib/vault/derivation.ts';
import { VaultChanged } from '../../../lib/vault/errors.ts';
import { headerSchema } from '../../../lib/vault/header.ts';
import { newRecoveryCode } from '../../../lib/vault/recovery-code.ts';
import {
  anOpenVault,
  aVault,
  byCode,
  byPassphrase,
  PASSPHRASE,
  QUICK,
  somebody,
  valuesOf,
} from './a-vault.ts';

const storedHeader = async ({ database }: Pick<ReturnType<typeof aVault>, 'database'>) =>
  headerSchema.parse(await (await database()).get('vault', 'header'));

describe('the vault', () => {
  it('is not there, then open, then closed when the browser was, and opens again', async () => {
    const { vault, name } = aVault();
    expect(await vault.status()).toBe('none');
    await vault.create({ passphrase: PASSPHRASE, recoveryCode: newRecoveryCode() });
    expect(await vault.status()).toBe('open');
    await vault.records.write({ put: [somebody('Ondine')] });

    const restarted = aVault({ name }).vault;
    expect(await restarted.status()).toBe('locked');
    expect(await restarted.unlock(byPassphrase())).toBe('open');
    expect(await valuesOf(restarted)).toEqual([{ name: 'Ondine' }]);
  });

  it('opens with the recovery code too, and with nothing else', async () => {
    const { name, recoveryCode } = await anOpenVault();
    const { vault } = aVault({ name });
    expect(await vault.unlock(byPassphrase('quatre moulins'))).toBe('wrong');
    expect(await vault.unlock(byPassphrase(recoveryCode))).toBe('wrong');
    expect(await vault.unlock(byCode(PASSPHRASE))).toBe('wrong');
    expect(await vault.unlock(byCode(newRecoveryCode()))).toBe('wrong');
    expect(await vault.status()).toBe('locked');
    expect(await vault.unlock(byCode(recoveryCode))).toBe('open');
  });

  it('keeps neither passphrase, code nor key in clear', async () => {
    const { vault, database, recoveryCode, session } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    const db = await database();
    const disk = JSON.stringify([await db.getAll('vault'), await db.getAll('records')]);
    const open = JSON.parse(JSON.stringify(await session.get('vault-open')));
    const [key = ''] = Object.values<string>(open.keys);
    expect(key).toHaveLength(44);
    for (const secret of [PASSPHRASE, recoveryCode, key]) expect(disk).not.toContain(secret);
  });

  it('is never made over another one', async () => {
    const { name, vault } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    const again = aVault({ name }).vault;
    const secrets = { passphrase: 'autre', recoveryCode: newRecoveryCode() };
    await expect(again.create(secrets)).rejects.toBeInstanceOf(VaultChanged);
    expect(await valuesOf(vault)).toHaveLength(1);
  });

  it('is not buried when its header is lost, damaged, or of a newer version', async () => {
    const { vault, database } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    const db = await database();
    const header = await storedHeader({ database });
    const create = () => vault.create({ passphrase: 'x', recoveryCode: newRecoveryCode() });

    await db.put('vault', { ...header, version: 2 }, 'header');
    expect(await vault.status()).toBe('newer');
    await expect(create()).rejects.toBeInstanceOf(VaultChanged);
    await db.put('vault', { ...header, keys: [] }, 'header');
    expect(await vault.status()).toBe('damaged');
    await db.delete('vault', 'header');
    expect(await vault.status()).toBe('damaged');
    await expect(create()).rejects.toBeInstanceOf(VaultChanged);
    expect(await vault.records.count('employee')).toBe(1);
  });

  it.each(['passphrase', 'recovery'] as const)('does not open by a tampered %s', async way => {
    const { name, database, recoveryCode } = await anOpenVault();
    const header = await storedHeader({ database });
    const db = await database();
    const tampered = structuredClone(header);
    const [key] = tampered.keys;
    if (!key) throw new Error('no key');
    // Another letter than the one there, whatever it is.
    const first = key[way].data.startsWith('A') ? 'B' : 'A';
    key[way].data = first + key[way].data.slice(1);
    await db.put('vault', tampered, 'header');
    const proofs = { passphrase: byPassphrase(), recovery: byCode(recoveryCode) };
    const { vault } = aVault({ name });
    expect(await vault.unlock(proofs[way])).toBe('wrong');
    expect(await vault.unlock(proofs[way === 'recovery' ? 'passphrase' : 'recovery'])).toBe('open');
  });

  it('forgets everything when told to', async () => {
    const { vault, database } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    await vault.erase();
    expect(await vault.status()).toBe('none');
    const db = await database();
    const left = [await db.count('records'), await db.count('damaged'), await db.count('vault')];
    // The counter of changes is all that stays.
    expect(left).toEqual([0, 0, 1]);
  });
});

describe('the passphrase', () => {
  it('changes at once, whoever proves it by the old one or by the code', async () => {
    const { vault, name, recoveryCode } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    expect(await vault.changePassphrase(byPassphrase('faux'), 'nouvelle')).toBe('wrong');
    expect(await vault.changePassphrase(byPassphrase(), 'cinq ponts sous la pluie')).toBe('open');
    expect(await aVault({ name }).vault.unlock(byPassphrase())).toBe('wrong');

    const forgotten = aVault({ name }).vault;
    expect(await forgotten.changePassphrase(byCode(recoveryCode), 'six rues au nord')).toBe('open');
    const later = aVault({ name }).vault;
    expect(await later.unlock(byPassphrase('six rues au nord'))).toBe('open');
    expect(await valuesOf(later)).toEqual([{ name: 'Ondine' }]);
    expect(await aVault({ name }).vault.unlock(byCode(recoveryCode))).toBe('open');
  });

  it('is not changed by a page that knows an older header', async () => {
    const { vault, name, database } = await anOpenVault();
    const cost = async (): Promise<Cost> => {
      // Between reading and writing, another page changes it.
      if (!raced) {
        raced = true;
        await vault.changePassphrase(byPassphrase(), 'celle de la première page');
      }
      return QUICK;
    };
    let raced = false;
    const { openVault } = await import('../../../lib/vault/vault.ts');
    const second = openVault({ session: memoryKeyValue(), database, cost });
    const late = second.changePassphrase(byPassphrase(), 'celle de la seconde');
    await expect(late).rejects.toBeInstanceOf(VaultChanged);
    const after = aVault({ name }).vault;
    expect(await after.unlock(byPassphrase('celle de la première page'))).toBe('open');
  });
});

describe('the parameters of the derivation', () => {
  it('are raised at the next unlock, of what was used to open', async () => {
    const made = await anOpenVault({ cost: { name: 'pbkdf2-sha-256', rounds: 1000 } });
    await made.vault.records.write({ put: [somebody('Ondine')] });
    const now = aVault({ name: made.name, cost: QUICK });
    expect(await now.vault.unlock(byPassphrase())).toBe('open');
    const { derivations } = await storedHeader(made);
    expect(derivations.passphrase).toMatchObject(QUICK);
    expect(derivations.recovery).toMatchObject({ name: 'pbkdf2-sha-256', rounds: 1000 });

    const later = aVault({ name: made.name, cost: { ...QUICK, memory: 64 } as Cost });
    expect(await later.vault.unlock(byCode(made.recoveryCode))).toBe('open');
    expect((await storedHeader(made)).derivations.recovery).toMatchObject({ memory: 64 });
    expect(await valuesOf(later.vault)).toEqual([{ name: 'Ondine' }]);
    expect(await aVault({ name: made.name }).vault.unlock(byPassphrase())).toBe('open');
  });

  it('are never lowered', async () => {
    const made = await anOpenVault({ cost: { ...QUICK, memory: 64 } as Cost });
    const weaker = aVault({ name: made.name, cost: QUICK });
    expect(await weaker.vault.unlock(byPassphrase())).toBe('open');
    expect((await storedHeader(made)).derivations.passphrase).toMatchObject({ memory: 64 });
  });

  it('are Argon2id at 64 MiB when nothing else is asked', async () => {
    const { openVault } = await import('../../../lib/vault/vault.ts');
    const { database } = aVault();
    const vault = openVault({ session: memoryKeyValue(), database });
    await vault.create({ passphrase: PASSPHRASE, recoveryCode: newRecoveryCode() });
    const { derivations } = await storedHeader({ database });
    expect(derivations).toMatchObject({ passphrase: ARGON2ID, recovery: ARGON2ID });
    expect(derivations.passphrase.salt).not.toBe(derivations.recovery.salt);
  });
});
