import type { Damage } from '../storage/damage.ts';
import type { RecordReader } from '../storage/read-record.ts';
import type { Bytes } from './bytes.ts';
import type { Keyring } from './data-key.ts';
import { change, stampOf, type VaultDatabase } from './database.ts';
import { VaultChanged, VaultLocked } from './errors.ts';
import { plainBytes } from './plain-value.ts';
import { isolate, type ReadResult, readSealed } from './read-sealed.ts';
import {
  type RecordKind,
  recordIdSchema,
  type SealedRecord,
  seal,
  sealedRecordSchema,
  unseal,
} from './seal.ts';
import { expectCurrentKey } from './stored-header.ts';

export interface Put {
  readonly kind: RecordKind;
  /** A random UUID (`crypto.randomUUID()`): it is in clear on the disk. */
  readonly id: string;
  /** JSON; bytes for a `file`. */
  readonly value: unknown;
}

export interface StoredRecord<T> {
  readonly id: string;
  readonly value: T;
}

/** Encrypted records. What reads or writes them throws `VaultLocked` when the vault is closed. */
export interface VaultRecords {
  /** All of a kind that can be read, and what could not. Not for `file`: see `bytes`. */
  list<T>(
    kind: Exclude<RecordKind, 'file'>,
    read: RecordReader<T>,
  ): Promise<{ readonly records: readonly StoredRecord<T>[]; readonly damage: readonly Damage[] }>;
  /** The bytes of a `file`; `null` when there is none, `'damaged'` when they were changed. */
  bytes(id: string): Promise<Bytes | 'damaged' | null>;
  /** All or none, in one transaction. `put` replaces a record of the same id. */
  write(batch: { put?: readonly Put[]; remove?: readonly string[] }): Promise<void>;
  /** Deletes records of a kind for good, open or not: throwing away takes no key. */
  discard(kind: RecordKind, ids: readonly string[]): Promise<void>;
  /** Another value after each change, open or not. */
  stamp(): Promise<unknown>;
  /** Their ids, open or not. */
  ids(kind: RecordKind): Promise<readonly string[]>;
  /** How many lie there, open or not. */
  count(kind: RecordKind): Promise<number>;
}

interface Options {
  readonly database: () => Promise<VaultDatabase>;
  readonly keys: () => Promise<Keyring | null>;
  /** Tells the other pages that something was written. */
  readonly announce: () => Promise<void>;
}

/** A list already read, good for as long as nothing was written and the vault stays open. */
interface Kept {
  readonly stamp: unknown;
  readonly read: unknown;
  readonly result: ReadResult<never>;
}

export function vaultRecords({ database, keys, announce }: Options): VaultRecords {
  // Held by the key: once the vault closes, nothing holds what was read any more.
  const kept = new WeakMap<Keyring, Map<RecordKind, Kept>>();
  const ringOrThrow = async () => {
    const ring = await keys();
    if (ring) return ring;
    throw new VaultLocked('The vault is closed');
  };

  return {
    async list<T>(kind: RecordKind, read: RecordReader<T>) {
      const ring = await ringOrThrow();
      const db = await database();
      const stamp = await stampOf(db);
      const lists = kept.get(ring) ?? new Map<RecordKind, Kept>();
      kept.set(ring, lists);
      const known = lists.get(kind);
      if (known && known.stamp === stamp && known.read === read) {
        return known.result as ReadResult<T>;
      }
      const raws = await db.getAllFromIndex('records', 'kind', kind);
      const result = await readSealed(raws, { ring, kind, read });
      await isolate(db, result.setAside);
      lists.set(kind, { stamp, read, result: result as ReadResult<never> });
      return result;
    },

    async bytes(id) {
      const ring = await ringOrThrow();
      const db = await database();
      const raw = await db.get('records', id);
      if (raw === undefined) return null;
      const record = sealedRecordSchema.safeParse(raw);
      const plain =
        record.success && record.data.kind === 'file' ? await unseal(ring, record.data) : null;
      if (plain) return plain;
      await isolate(db, [raw]);
      return 'damaged';
    },

    async write({ put = [], remove = [] }) {
      for (const { id } of put) recordIdSchema.parse(id);
      // Another page may just have changed the key: then once more, with the new one.
      for (let attempt = 1; ; attempt += 1) {
        const ring = await ringOrThrow();
        const sealed = await sealAll(ring, put);
        try {
          await writeSealed(await database(), ring.current, sealed, remove);
          break;
        } catch (error) {
          if (!(error instanceof VaultChanged) || attempt === 3) throw error;
        }
      }
      await announce();
    },

    async discard(kind, ids) {
      await change(await database(), async transaction => {
        const own = await transaction.objectStore('records').index('kind').getAllKeys(kind);
        for (const id of ids) {
          if (!own.includes(id)) continue;
          await transaction.objectStore('records').delete(id);
          await transaction.objectStore('damaged').delete(id);
        }
      });
      await announce();
    },

    stamp: async () => stampOf(await database()),

    ids: async kind => (await database()).getAllKeysFromIndex('records', 'kind', kind),

    count: async kind => (await database()).countFromIndex('records', 'kind', kind),
  };
}

function sealAll(ring: Keyring, put: readonly Put[]): Promise<SealedRecord[]> {
  return Promise.all(put.map(({ id, kind, value }) => seal(ring, { id, kind }, plainBytes(value))));
}

function writeSealed(
  database: VaultDatabase,
  keyId: string,
  sealed: readonly SealedRecord[],
  remove: readonly string[],
): Promise<void> {
  return change(database, async transaction => {
    await expectCurrentKey(transaction, keyId);
    const records = transaction.objectStore('records');
    const damaged = transaction.objectStore('damaged');
    // One after the other: when Firefox has no room left it undoes what was written so far, and
    // would keep for good those that were already waiting behind.
    for (const record of sealed) await records.put(record);
    // What is removed is removed: no copy of it stays behind.
    for (const id of remove) {
      await records.delete(id);
      await damaged.delete(id);
    }
  });
}
