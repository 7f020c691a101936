import { describe, expect, it } from 'vitest';
import { vaultPeople } from '../../../lib/employees/vault-people.ts';
import { VaultLocked } from '../../../lib/vault/errors.ts';
import { sealedRecordSchema } from '../../../lib/vault/seal.ts';
import { anOpenVault, readAnything } from '../vault/a-vault.ts';
import { anEmployee } from './an-employee.ts';

const tadeo = anEmployee({ id: 'p2', birthName: 'Okonjo', usageName: 'Abbadie' });

async function aStore() {
  const made = await anOpenVault();
  return { ...made, people: vaultPeople(made.vault.records) };
}

describe('vaultPeople', () => {
  it('lists people by the name they use, saves, replaces, removes, clears', async () => {
    const { people } = await aStore();
    await people.save([anEmployee(), tadeo]);
    expect((await people.list()).map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect(await people.get('p1')).toEqual(anEmployee());
    expect(await people.get('nobody')).toBeNull();

    await people.save([anEmployee({ city: 'Nantes' })]);
    expect(await people.get('p1')).toMatchObject({ city: 'Nantes' });
    expect(await people.list()).toHaveLength(2);

    await people.remove('p1');
    await people.remove('nobody');
    expect(await people.list()).toEqual([tadeo]);
    await people.clear();
    expect(await people.list()).toEqual([]);
  });

  it('saves the last of two of the same id in one go', async () => {
    const { people } = await aStore();
    await people.save([anEmployee(), anEmployee({ city: 'Nantes' })]);
    expect(await people.list()).toEqual([anEmployee({ city: 'Nantes' })]);
  });

  it('keeps an id made of a name off the disk', async () => {
    const { people, database } = await aStore();
    await people.save([anEmployee({ id: 'ondine-castellane' })]);
    const db = await database();
    const disk = JSON.stringify([await db.getAllKeys('records'), await db.getAll('records')]);
    expect(disk).not.toContain('ondine');
    expect(await people.get('ondine-castellane')).not.toBeNull();
  });

  it('saves all or none', async () => {
    const { people } = await aStore();
    const wrong = { ...tadeo, birthDate: '2025-02-30' };
    await expect(people.save([anEmployee(), wrong])).rejects.toThrow();
    expect(await people.list()).toEqual([]);
  });

  it('drops a damaged number of a person, keeps the person, says so, keeps the copy', async () => {
    const { people, vault, database } = await aStore();
    const id = crypto.randomUUID();
    const value = { ...anEmployee(), identifier: { kind: 'nir', number: '12' } };
    await vault.records.write({ put: [{ kind: 'employee', id, value }] });
    expect(await people.list()).toEqual([anEmployee({ identifier: { kind: 'nir' } })]);
    expect(await people.damage()).toEqual([
      { where: `employee:${id}`, parts: ['identifier.number'] },
    ]);
    expect(await (await database()).get('damaged', id)).toBeDefined();
  });

  it('isolates a person whose record was tampered with, and clears it too', async () => {
    const { people, database, vault } = await aStore();
    await people.save([anEmployee(), tadeo]);
    const db = await database();
    const [raw] = await db.getAll('records');
    const record = sealedRecordSchema.parse(raw);
    await db.put('records', { ...record, data: record.data.slice(1) });
    await vault.records.write({ put: [] });
    expect(await people.list()).toHaveLength(1);
    expect(await people.damage()).toEqual([{ where: `employee:${record.id}`, parts: [] }]);
    await people.clear();
    expect(await people.damage()).toEqual([]);
    expect((await vault.records.list('employee', readAnything)).records).toEqual([]);
  });

  it('gives nobody once it is closed', async () => {
    const { people, vault } = await aStore();
    await people.save([anEmployee()]);
    await people.list();
    await vault.lock();
    await expect(people.list()).rejects.toBeInstanceOf(VaultLocked);
    await expect(people.get('p1')).rejects.toBeInstanceOf(VaultLocked);
  });

  it('lists two thousand people well within a second', async () => {
    const { people } = await aStore();
    const crowd = Array.from({ length: 2000 }, (_, at) =>
      anEmployee({ id: crypto.randomUUID(), birthName: `Nom ${(at * 7919) % 2000}` }),
    );
    await people.save(crowd);
    const again = vaultPeople((await aStore()).vault.records);
    expect(await again.list()).toEqual([]);
    const start = performance.now();
    expect(await people.list()).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
