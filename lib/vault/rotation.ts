import type { Keyring } from './data-key.ts';
import { change, type VaultDatabase } from './database.ts';
import { type Header, withoutKeys } from './header.ts';
import { type SealedRecord, seal, sealedRecordSchema, unseal } from './seal.ts';
import { expectHeader, loadHeader } from './stored-header.ts';

const STORES = ['records', 'damaged'] as const;

interface Options {
  readonly database: VaultDatabase;
  /** Holds the old keys and the new one. */
  readonly ring: Keyring;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Encrypts again, with the current key, whatever still lies under an older one, then forgets the
 * keys that nothing needs. Each record is replaced in a transaction of its own: stopped at any
 * moment, every record is readable with one of the keys of the header, and doing this again
 * finishes the work.
 */
export async function finishRotation({ database, ring, onProgress }: Options): Promise<void> {
  const stored = await loadHeader(database);
  if (stored.status !== 'found' || stored.header.current !== ring.current) return;
  const { header } = stored;
  const older = header.keys.map(({ id }) => id).filter(id => id !== header.current);
  const todo: { store: (typeof STORES)[number]; key: string }[] = [];
  for (const id of older) {
    for (const store of STORES) {
      const keys = await database.getAllKeysFromIndex(store, 'keyId', id);
      todo.push(...keys.map(key => ({ store, key })));
    }
  }
  for (const [at, { store, key }] of todo.entries()) {
    await sealAgain(database, ring, store, key);
    onProgress?.(at + 1, todo.length);
  }
  if (older.length > 0) await dropUnused(database, header, older);
}

async function sealAgain(
  database: VaultDatabase,
  ring: Keyring,
  store: (typeof STORES)[number],
  key: string,
): Promise<void> {
  const before = sealedRecordSchema.safeParse(await database.get(store, key));
  const plain = before.success ? await unseal(ring, before.data) : null;
  // What cannot be opened keeps its old key, in case somebody can mend it one day.
  if (!before.success || !plain) return;
  const after = await seal(ring, before.data, plain);
  await change(database, async transaction => {
    const now = sealedRecordSchema.safeParse(await transaction.objectStore(store).get(key));
    // Written or removed by another page in the meantime: theirs is the newer.
    if (now.success && isSame(now.data, before.data)) {
      await transaction.objectStore(store).put(after);
    }
  });
}

/** Forgets old keys only in the transaction that has seen that nothing lies under them. */
function dropUnused(database: VaultDatabase, header: Header, older: readonly string[]) {
  return change(database, async transaction => {
    await expectHeader(transaction, header);
    const unused = new Set<string>();
    for (const id of older) {
      const records = await transaction.objectStore('records').index('keyId').count(id);
      const damaged = await transaction.objectStore('damaged').index('keyId').count(id);
      if (records + damaged === 0) unused.add(id);
    }
    if (unused.size > 0) {
      await transaction.objectStore('vault').put(withoutKeys(header, unused), 'header');
    }
  });
}

function isSame(a: SealedRecord, b: SealedRecord): boolean {
  return a.keyId === b.keyId && a.nonce.join() === b.nonce.join();
}
