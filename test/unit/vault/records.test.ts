import { describe, expect, it } from 'vitest';
import { StorageFull, VaultLocked } from '../../../lib/vault/errors.ts';
import { sealedRecordSchema } from '../../../lib/vault/seal.ts';
import { anOpenVault, aVault, readAnything, somebody, valuesOf } from './a-vault.ts';

describe('records of the vault', () => {
  it('are read back, replaced, removed, by another page too', async () => {
    const { vault, name, session } = await anOpenVault();
    const [ondine, tadeo] = [somebody('Ondine'), somebody('Tadeo')];
    await vault.records.write({ put: [ondine, tadeo] });
    const other = aVault({ name, session }).vault;
    expect(await valuesOf(other)).toHaveLength(2);

    await vault.records.write({
      put: [{ ...ondine, value: { name: 'Odile' } }],
      remove: [tadeo.id],
    });

    // The other page had read the list: it is told by the database that it changed.
    expect(await valuesOf(other)).toEqual([{ name: 'Odile' }]);
    expect(await vault.records.count('employee')).toBe(1);
  });

  it('lie on the disk without a name, in keys nor anywhere else', async () => {
    const { vault, database } = await anOpenVault();
    await vault.records.write({ put: [somebody('Ondine')] });
    const db = await database();
    const [raw] = await db.getAll('records');
    const record = sealedRecordSchema.parse(raw);
    expect(Object.keys(record).sort()).toEqual(['data', 'id', 'keyId', 'kind', 'nonce', 'version']);
    expect(Buffer.from(record.data).toString('latin1')).not.toContain('Ondine');
    expect(JSON.stringify(await db.getAllKeys('records'))).not.toContain('Ondine');
  });

  it('refuse an id that could be made of a name', async () => {
    const { vault } = await anOpenVault();
    const put = [somebody('Ondine', 'ondine-castellane')];
    await expect(vault.records.write({ put })).rejects.toThrow();
    expect(await vault.records.count('employee')).toBe(0);
  });

  it('keep the bytes of a file as they are, and list no file', async () => {
    const { vault } = await anOpenVault();
    const id = crypto.randomUUID();
    const value = crypto.getRandomValues(new Uint8Array(60_000));
    await vault.records.write({ put: [{ kind: 'file', id, value }, somebody('Ondine')] });
    expect(await vault.records.bytes(id)).toEqual(value);
    expect(await vault.records.bytes(crypto.randomUUID())).toBeNull();
    expect(await valuesOf(vault)).toHaveLength(1);
  });

  it('are out of reach once it is closed', async () => {
    const { vault } = await anOpenVault();
    const ondine = somebody('Ondine');
    await vault.records.write({ put: [ondine] });
    await valuesOf(vault);
    await vault.lock();
    await expect(valuesOf(vault)).rejects.toBeInstanceOf(VaultLocked);
    await expect(vault.records.write({ put: [ondine] })).rejects.toBeInstanceOf(VaultLocked);
    expect(await vault.records.count('employee')).toBe(1);
  });
});

describe('a damaged record', () => {
  async function withOneTampered() {
    const made = await anOpenVault();
    const [ondine, tadeo] = [somebody('Ondine'), somebody('Tadeo')];
    await made.vault.records.write({ put: [ondine, tadeo] });
    const db = await made.database();
    const raw = sealedRecordSchema.parse(await db.get('records', ondine.id));
    const tampered = { ...raw, data: raw.data.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) };
    await db.put('records', tampered);
    return { ...made, db, ondine, tampered };
  }

  it('is set aside and reported; the others still open', async () => {
    const { vault, db, ondine, tampered } = await withOneTampered();
    // Another page: nothing read before the change.
    const { records, damage } = await vault.records.list('employee', readAnything);
    expect(records.map(({ value }) => value)).toEqual([{ name: 'Tadeo' }]);
    expect(damage).toEqual([{ where: `employee:${ondine.id}`, parts: [] }]);
    expect(await db.get('damaged', ondine.id)).toEqual(tampered);
  });

  it('keeps its first copy, and leaves with the record', async () => {
    const { vault, db, ondine, tampered } = await withOneTampered();
    await vault.records.list('employee', readAnything);
    await db.put('records', { ...tampered, nonce: new Uint8Array(12) });
    await vault.records.write({ put: [somebody('Mina')] });
    await vault.records.list('employee', readAnything);
    expect(await db.get('damaged', ondine.id)).toEqual(tampered);

    await vault.records.write({ remove: [ondine.id] });
    expect(await db.get('damaged', ondine.id)).toBeUndefined();
    expect((await vault.records.list('employee', readAnything)).damage).toEqual([]);
  });

  it('is also one that is no record at all, or whose content is not what it should be', async () => {
    const { vault, database } = await anOpenVault();
    const bad = somebody('Ondine');
    const file = { kind: 'employee' as const, id: crypto.randomUUID(), value: new Uint8Array(3) };
    await vault.records.write({ put: [bad, file, somebody('Tadeo')] });
    await (await database()).put('records', { id: 'x', kind: 'employee', keyId: 'y' });
    const { records, damage } = await vault.records.list('employee', raw =>
      JSON.stringify(raw).includes('Ondine') ? null : { value: raw, repaired: [] },
    );
    expect(records).toHaveLength(1);
    expect(damage.map(({ where }) => where).sort()).toEqual(
      [`employee:${bad.id}`, `employee:${file.id}`, 'employee:x'].sort(),
    );
  });

  it('is also a file whose bytes changed', async () => {
    const { vault, database } = await anOpenVault();
    const id = crypto.randomUUID();
    await vault.records.write({ put: [{ kind: 'file', id, value: new Uint8Array(100) }] });
    const db = await database();
    const raw = sealedRecordSchema.parse(await db.get('records', id));
    await db.put('records', { ...raw, data: raw.data.slice(1) });
    expect(await vault.records.bytes(id)).toBe('damaged');
  });
});

describe('when there is no room left', () => {
  it('stores nothing of the batch, and says that it is for want of room', async () => {
    const { vault } = await anOpenVault();
    const original = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...args) {
      puts += 1;
      if (puts === 3) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, args);
    };
    const put = ['Ondine', 'Tadeo', 'Mina', 'Josué'].map(name => somebody(name));
    await expect(vault.records.write({ put })).rejects.toBeInstanceOf(StorageFull);
    IDBObjectStore.prototype.put = original;
    expect(await valuesOf(vault)).toEqual([]);
    await vault.records.write({ put });
    expect(await valuesOf(vault)).toHaveLength(4);
  });
});
