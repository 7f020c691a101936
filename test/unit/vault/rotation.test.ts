import { afterEach, describe, expect, it, vi } from 'vitest';
import { headerSchema } from '../../../lib/vault/header.ts';
import { newRecoveryCode } from '../../../lib/vault/recovery-code.ts';
import { sealedRecordSchema } from '../../../lib/vault/seal.ts';
import {
  anOpenVault,
  aVault,
  byCode,
  byPassphrase,
  readAnything,
  somebody,
  valuesOf,
} from './a-vault.ts';

const NEXT = 'sept chaises autour du four';
const NAMES = ['Ondine', 'Tadeo', 'Mina', 'Josué', 'Ilse'];
const original = IDBObjectStore.prototype.put;
afterEach(() => {
  IDBObjectStore.prototype.put = original;
});

/** From the `count`th write on, nothing is written any more: the browser was killed. */
function killAtPut(count: number): void {
  let puts = 0;
  IDBObjectStore.prototype.put = function (...args) {
    puts += 1;
    if (puts >= count) throw new Error('killed');
    return original.apply(this, args);
  };
}

async function aFullVault() {
  const made = await anOpenVault();
  const put = NAMES.map(name => somebody(name));
  await made.vault.records.write({ put });
  return { ...made, put };
}

const names = async (vault: Parameters<typeof valuesOf>[0]) =>
  (await valuesOf(vault)).map(value => JSON.stringify(value)).sort();
const all = NAMES.map(name => JSON.stringify({ name })).sort();

describe('« un collègue part »', () => {
  it('shuts out the old passphrase, the old code and the old key, and loses nobody', async () => {
    const { vault, name, database, recoveryCode, session } = await aFullVault();
    const before = await session.get('vault-open');
    const next = { passphrase: NEXT, recoveryCode: newRecoveryCode() };
    expect(await vault.renew(byPassphrase(), next)).toBe('open');
    expect(await vault.hasUnfinished()).toBe(true);
    const steps: string[] = [];
    await vault.finish((done, total) => steps.push(`${done}/${total}`));
    expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    expect(await vault.hasUnfinished()).toBe(false);
    expect(await names(vault)).toEqual(all);

    const later = aVault({ name }).vault;
    expect(await later.unlock(byPassphrase())).toBe('wrong');
    expect(await later.unlock(byCode(recoveryCode))).toBe('wrong');
    expect(await later.unlock(byCode(next.recoveryCode))).toBe('open');
    expect(await later.unlock(byPassphrase(NEXT))).toBe('open');
    expect(await names(later)).toEqual(all);

    // Somebody who kept the old key reads nothing of what is stored now.
    const old = aVault({ name });
    await old.session.set('vault-open', before);
    await old.session.set('vault-used', 1_000_000);
    expect(await valuesOf(old.vault)).toEqual([]);
    const header = headerSchema.parse(await (await database()).get('vault', 'header'));
    expect(header.keys).toHaveLength(1);
  });

  it('can be done with the recovery code, and refuses whoever knows neither', async () => {
    const { name, recoveryCode } = await aFullVault();
    const next = { passphrase: NEXT, recoveryCode: newRecoveryCode() };
    const { vault } = aVault({ name });
    expect(await vault.renew(byPassphrase('je ne sais pas'), next)).toBe('wrong');
    expect(await vault.renew(byCode(recoveryCode), next)).toBe('open');
    await vault.finish();
    expect(await names(vault)).toEqual(all);
  });

  // The header is one write and its stamp another; then each record, and the header again.
  it.each(Array.from({ length: 14 }, (_, at) => at + 1))(
    'killed at its write number %i: everybody is still there, and it can be finished',
    async count => {
      const { vault, name, recoveryCode } = await aFullVault();
      const next = { passphrase: NEXT, recoveryCode: newRecoveryCode() };
      killAtPut(count);
      const killed = vault.renew(byPassphrase(), next).then(() => vault.finish());
      await expect(killed).rejects.toThrow('killed');
      IDBObjectStore.prototype.put = original;

      const after = aVault({ name }).vault;
      const isNew = (await after.unlock(byPassphrase(NEXT))) === 'open';
      if (!isNew) expect(await after.unlock(byPassphrase())).toBe('open');
      // Before the first transaction ended, nothing had changed at all.
      expect(isNew).toBe(count > 2);
      expect(await names(after)).toEqual(all);
      expect((await after.records.list('employee', readAnything)).damage).toEqual([]);

      await after.finish();
      expect(await after.hasUnfinished()).toBe(false);
      expect(await names(after)).toEqual(all);
      const last = aVault({ name }).vault;
      expect(await last.unlock(byCode(isNew ? next.recoveryCode : recoveryCode))).toBe('open');
      expect(await names(last)).toEqual(all);
    },
  );

  it('begun again before it was finished, ends under the last key alone', async () => {
    const { vault, name, database } = await aFullVault();
    await vault.renew(byPassphrase(), { passphrase: 'b', recoveryCode: newRecoveryCode() });
    killAtPut(3);
    await expect(vault.finish()).rejects.toThrow('killed');
    IDBObjectStore.prototype.put = original;
    await vault.renew(byPassphrase('b'), { passphrase: 'c', recoveryCode: newRecoveryCode() });
    await vault.finish();
    const header = headerSchema.parse(await (await database()).get('vault', 'header'));
    expect(header.keys.map(({ id }) => id)).toEqual([header.current]);
    const later = aVault({ name }).vault;
    expect(await later.unlock(byPassphrase('c'))).toBe('open');
    expect(await names(later)).toEqual(all);
  });

  it('is finished by two pages at once', async () => {
    const { vault, name, session } = await aFullVault();
    await vault.renew(byPassphrase(), { passphrase: NEXT, recoveryCode: newRecoveryCode() });
    const other = aVault({ name, session }).vault;
    await Promise.all([vault.finish(), other.finish()]);
    expect(await vault.hasUnfinished()).toBe(false);
    expect(await names(other)).toEqual(all);
  });

  it('does not undo what another page writes meanwhile', async () => {
    const { vault, name, session, put } = await aFullVault();
    await vault.renew(byPassphrase(), { passphrase: NEXT, recoveryCode: newRecoveryCode() });
    const other = aVault({ name, session }).vault;
    // In the order in which they are encrypted again.
    const [first, second] = put.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!first || !second) throw new Error('nobody');
    const changes = [{ put: [{ ...first, value: { name: 'Odile' } }] }, { remove: [second.id] }];
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    const spied = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...args) => {
      // Between reading a record and writing it again.
      await other.records.write(changes.shift() ?? {});
      return decrypt(...args);
    });
    await vault.finish();
    spied.mockRestore();
    const left = put.map(({ value }) => value.name).filter(each => each !== second.value.name);
    const expected = left.map(each => (each === first.value.name ? 'Odile' : each));
    expect(await names(vault)).toEqual(expected.map(each => JSON.stringify({ name: each })).sort());
    expect(await vault.hasUnfinished()).toBe(false);
  });

  it('does not open by keys that were exchanged in the header', async () => {
    const { vault, name, database } = await aFullVault();
    await vault.renew(byPassphrase(), { passphrase: NEXT, recoveryCode: newRecoveryCode() });
    const db = await database();
    const header = headerSchema.parse(await db.get('vault', 'header'));
    const [a, b] = header.keys;
    if (!a || !b) throw new Error('no two keys');
    const keys = [
      { ...a, passphrase: b.passphrase },
      { ...b, passphrase: a.passphrase },
    ];
    await db.put('vault', { ...header, keys }, 'header');
    expect(await aVault({ name }).vault.unlock(byPassphrase(NEXT))).toBe('wrong');
  });

  it('lets a page that still holds the old key write under the new one', async () => {
    const { vault, name } = await aFullVault();
    const other = aVault({ name });
    await other.vault.unlock(byPassphrase());
    await vault.renew(byPassphrase(), { passphrase: NEXT, recoveryCode: newRecoveryCode() });
    await vault.finish();
    // Two separate sessions never meet in one browser; even so, nothing unreadable is written.
    await expect(other.vault.records.write({ put: [somebody('Perdu')] })).rejects.toThrow();
    expect(await names(vault)).toEqual(all);
  });

  it('keeps the old key of what it cannot open, and finishes the rest', async () => {
    const { vault, database, put } = await aFullVault();
    const db = await database();
    const raw = sealedRecordSchema.parse(await db.get('records', put[0]?.id ?? ''));
    await db.put('records', { ...raw, data: raw.data.slice(1) });
    await vault.renew(byPassphrase(), { passphrase: NEXT, recoveryCode: newRecoveryCode() });
    await vault.finish();
    const { records, damage } = await vault.records.list('employee', readAnything);
    expect(records).toHaveLength(4);
    expect(damage).toHaveLength(1);
    const header = headerSchema.parse(await db.get('vault', 'header'));
    expect(header.keys.map(({ id }) => id)).toContain(raw.keyId);
    // Once it is thrown away, so is its key.
    await vault.records.write({ remove: [raw.id] });
    await vault.finish();
    expect(headerSchema.parse(await db.get('vault', 'header')).keys).toHaveLength(1);
  });
});
