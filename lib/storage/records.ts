import type * as z from 'zod/mini';
import { type Damage, keepRaw } from './damage.ts';
import type { KeyValue } from './key-value.ts';
import { type Lock, ownLock } from './lock.ts';
import { type RecordReader, readWhole } from './read-record.ts';

/** Objects of one kind, stored together under one key, by id. */
export interface Records<T> {
  /** All that can be read, and what could not. */
  read(): Promise<{ readonly records: readonly T[]; readonly damage: readonly Damage[] }>;
  save(records: readonly T[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

export function storedRecords<T extends { readonly id: string }>(
  store: KeyValue,
  key: string,
  schema: z.ZodMiniType<T>,
  readOne: RecordReader<T> = readWhole(schema),
  alone: Lock = ownLock(),
): Records<T> {
  return recordsBy(({ id }) => id, store, key, schema, readOne, alone);
}

/** The same, for objects that something else than an `id` tells apart. */
export function recordsBy<T>(
  idOf: (record: T) => string,
  store: KeyValue,
  key: string,
  schema: z.ZodMiniType<T>,
  readOne: RecordReader<T>,
  alone: Lock = ownLock(),
): Records<T> {
  // One change at a time: each reads all and writes all.
  const change = (edit: (all: Record<string, unknown>) => void): Promise<void> =>
    alone(async () => {
      const all = await rawRecords(store, key);
      edit(all);
      await store.set(key, all);
    });

  return {
    async read() {
      const records: T[] = [];
      const damage: Damage[] = [];
      for (const [id, raw] of Object.entries(await rawRecords(store, key))) {
        const read = readOne(raw);
        if (read) records.push(read.value);
        if (read && read.repaired.length === 0) continue;
        const where = `${key}:${id}`;
        await keepRaw(store, where, raw);
        damage.push({ where, parts: read?.repaired ?? [] });
      }
      return { records, damage };
    },
    async save(records) {
      const parsed = records.map(record => schema.parse(record));
      await change(all => {
        for (const record of parsed) all[idOf(record)] = record;
      });
    },
    remove: id =>
      change(all => {
        delete all[id];
      }),
    clear: () => store.remove(key),
  };
}

async function rawRecords(store: KeyValue, key: string): Promise<Record<string, unknown>> {
  const raw = await store.get(key);
  if (raw === undefined) return {};
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return { ...raw };
  await keepRaw(store, key, raw);
  return {};
}
