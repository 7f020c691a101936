import { change, type VaultDatabase, type VaultTransaction } from './database.ts';
import { VaultChanged } from './errors.ts';
import { type Header, headerSchema } from './header.ts';

/** `none`: no vault was made. `damaged`: there is one, which cannot be opened by this version. */
export type StoredHeader =
  | { readonly status: 'none' }
  | { readonly status: 'damaged'; readonly isNewer: boolean }
  | { readonly status: 'found'; readonly header: Header };

export async function loadHeader(database: VaultDatabase): Promise<StoredHeader> {
  const raw = await database.get('vault', 'header');
  if (raw === undefined) {
    // Records that nothing opens are not to be buried under a new vault.
    const hasRecords = (await database.count('records')) > 0;
    return hasRecords ? { status: 'damaged', isNewer: false } : { status: 'none' };
  }
  const header = headerSchema.safeParse(raw);
  if (header.success) return { status: 'found', header: header.data };
  return { status: 'damaged', isNewer: versionOf(raw) > 1 };
}

/** Replaces the header that was read (`null`: there was none), or throws `VaultChanged`. */
export function replaceHeader(
  database: VaultDatabase,
  before: Header | null,
  next: Header,
): Promise<void> {
  return change(database, async transaction => {
    await expectHeader(transaction, before);
    await transaction.objectStore('vault').put(next, 'header');
  });
}

/** Inside a transaction: nobody changed the header since it was read. */
export async function expectHeader(transaction: VaultTransaction, before: Header | null) {
  const raw = await transaction.objectStore('vault').get('header');
  const header = headerSchema.safeParse(raw);
  const revision = header.success ? header.data.revision : null;
  if ((raw === undefined) !== (before === null) || revision !== (before?.revision ?? null)) {
    throw new VaultChanged('The header is another one');
  }
}

/** Inside a transaction: what is about to be written can be read by whoever opens the vault. */
export async function expectCurrentKey(transaction: VaultTransaction, keyId: string) {
  const header = headerSchema.safeParse(await transaction.objectStore('vault').get('header'));
  if (!header.success || header.data.current !== keyId) {
    throw new VaultChanged('The current key is another one');
  }
}

function versionOf(raw: unknown): number {
  const version = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'version') : undefined;
  return typeof version === 'number' ? version : 0;
}
