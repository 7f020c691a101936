import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StorageRefused, storageError } from './errors.ts';

/** Values are `unknown`: what lies on a disk is parsed when it is read. */
interface Schema extends DBSchema {
  /** `header`, and `stamp`: a number that changes with every write. */
  vault: { key: 'header' | 'stamp'; value: unknown };
  records: {
    key: string;
    value: unknown;
    indexes: { kind: string; keyId: string };
  };
  /** Raw copies of what could not be read whole. The first copy of a record is never replaced. */
  damaged: { key: string; value: unknown; indexes: { keyId: string } };
}

const STORES = ['vault', 'records', 'damaged'] as const;

export type VaultDatabase = IDBPDatabase<Schema>;
export type VaultTransaction = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>;

export const VAULT_DATABASE = 'dossier-fle-vault';

/**
 * The database of the vault, opened at the first need and again when the browser closed it.
 * `onGone` closes it before another page deletes it.
 */
export function vaultDatabase(name = VAULT_DATABASE): () => Promise<VaultDatabase> {
  let opening: Promise<VaultDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  return () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('vault');
        const records = database.createObjectStore('records', { keyPath: 'id' });
        records.createIndex('kind', 'kind');
        records.createIndex('keyId', 'keyId');
        database.createObjectStore('damaged', { keyPath: 'id' }).createIndex('keyId', 'keyId');
      },
      blocking(_current, _next, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).catch(error => {
      forget();
      throw new StorageRefused('The browser keeps nothing', { cause: error });
    });
    return opening;
  };
}

/**
 * One transaction on everything, on the disk when it resolves. All of `work` or nothing: whatever
 * it throws undoes what it did. `work` may await nothing but the transaction.
 */
export async function change<T>(
  database: VaultDatabase,
  work: (transaction: VaultTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  // It may fail before anybody waits for it.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    const vault = transaction.objectStore('vault');
    const stamp = await vault.get('stamp');
    await vault.put(typeof stamp === 'number' ? stamp + 1 : 1, 'stamp');
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    throw storageError(error);
  }
}

/** Whatever changed since: cheap to ask, in any page. */
export async function stampOf(database: VaultDatabase): Promise<unknown> {
  return database.get('vault', 'stamp');
}

function abort(transaction: VaultTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was undone already.
  }
}
