import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centreStore } from '../../../lib/centre/store.ts';
import { type KeyValue, memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { LAYOUT, MIGRATIONS, migrate, migrated } from '../../../lib/storage/migrate.ts';

const folder = new URL('../../../fixtures/storage/', import.meta.url);
const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${version}.json`, folder), 'utf8'));
const versions = readdirSync(folder).map(name => Number.parseInt(name, 10));
const past = versions.filter(version => version < LAYOUT);
const today = example(LAYOUT);

/** A memory of which everything can be looked at, and that can die after some writes. */
function disk(entries: Record<string, unknown>, writes = Number.POSITIVE_INFINITY) {
  const memory = memoryKeyValue(entries);
  const keys = new Set(Object.keys(entries));
  let left = writes;
  const write = async (key: string, work: () => Promise<void>) => {
    if (left === 0) throw new Error('killed');
    left -= 1;
    keys.add(key);
    await work();
  };
  const store: KeyValue = {
    get: key => memory.get(key),
    set: (key, value) => write(key, () => memory.set(key, value)),
    remove: key => write(key, () => memory.remove(key)),
  };
  const all = async () => {
    const found = await Promise.all([...keys].map(async key => [key, await memory.get(key)]));
    return Object.fromEntries(found.filter(([, value]) => value !== undefined));
  };
  return { store, all };
}

describe('migrations', () => {
  it('have an example of every arrangement, the last one included', () => {
    expect(versions.sort()).toEqual([1, ...MIGRATIONS.map(({ to }) => to)]);
  });

  it.each(past)('bring arrangement %i to the one of today', async version => {
    const { store, all } = disk(example(version));
    await migrate(store);
    expect(await all()).toEqual(today);
  });

  it.each(past)('end well after dying at any write, from arrangement %i', async version => {
    for (let writes = 0; writes < 12; writes += 1) {
      const dying = disk(example(version), writes);
      const died = await migrate(dying.store).then(
        () => false,
        () => true,
      );
      const again = disk(await dying.all());
      expect((await centreStore(migrated(again.store)).read()).centre?.name).toContain('Rivière');
      // Killed just before it is marked, it is marked at the next write.
      expect({ ...(await again.all()), layout: LAYOUT }).toEqual(today);
      if (!died) return expect(writes).toBeGreaterThan(0);
    }
    throw new Error('Never reached the end');
  });

  it.each(past)('may be run by two pages at once, from arrangement %i', async version => {
    const { store, all } = disk(example(version));
    await Promise.all([migrate(store), migrate(store)]);
    expect(await all()).toEqual(today);
  });

  it('write nothing in a store that is only read, and mark it once it is written to', async () => {
    const { store, all } = disk({});
    const up = migrated(store);
    expect(await up.get('centres')).toBeUndefined();
    expect(await all()).toEqual({});
    await up.set('profiles', {});
    expect(await all()).toEqual({ layout: LAYOUT, profiles: {} });
  });

  it('leave alone what a newer version arranged', async () => {
    const entries = { layout: LAYOUT + 1, centres: 'another shape' };
    const { store, all } = disk(entries);
    await migrate(store);
    expect(await all()).toEqual(entries);
  });

  it('keep a damaged centre to show it', async () => {
    const { store } = disk({ centre: { name: 'Sans SIRET' } });
    await migrate(store);
    const { centre, damage } = await centreStore(store).read();
    expect(centre).toBeNull();
    expect(damage).toEqual([{ where: 'centres:unreadable', parts: [] }]);
  });
});
