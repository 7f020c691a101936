import { gathered } from '../dossiers/gathered.ts';
import { VaultChanged } from '../vault/errors.ts';
import type { Kept, OpenedBackup } from './backup.ts';
import { collect } from './contents.ts';
import { type Here, isUnchanged, planRestore, type RestoreItem } from './restore-plan.ts';

/** What is here now: of people nothing, when there is no vault yet. Throws `VaultLocked`. */
export async function whatIsHere({ local, vault }: Kept): Promise<Here> {
  if ((await vault.status()) !== 'none') return collect(gathered(local), vault.records);
  const records = { ...vault.records, list: async () => ({ records: [], damage: [] }) };
  return collect(gathered(local), records);
}

export async function previewRestore(
  backup: OpenedBackup,
  kept: Kept,
): Promise<readonly RestoreItem[]> {
  return planRestore(backup.contents, await whatIsHere(kept));
}

/**
 * Puts the chosen things back. What is only here stays. May be interrupted: files first, then
 * people all at once, then each of the rest; what was here is replaced, never emptied. Restoring
 * again goes on. An empty browser takes over the vault of the backup: same passphrase, same code
 * (`adopted`). Throws `VaultChanged`, and changes nothing, when something that would be replaced is
 * no longer what was seen when the list was made.
 */
export async function restore(
  backup: OpenedBackup,
  items: readonly RestoreItem[],
  { local, vault }: Kept,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<'done' | 'adopted'> {
  // Another page may have been used since.
  if (!isUnchanged(items, await previewRestore(backup, { local, vault }))) {
    throw new VaultChanged('Changed since the list was made');
  }
  const isNewHere = (await vault.status()) === 'none';
  if (isNewHere) await vault.adopt(backup.head.vault, backup.raw);
  const known = new Set(await vault.records.ids('file'));
  const total = backup.contents.files.length;
  let done = 0;
  for await (const { id, bytes } of backup.files()) {
    if (bytes.length > 0 && !known.has(id)) {
      await vault.records.write({ put: [{ kind: 'file', id, value: bytes }] });
    }
    done += 1;
    onProgress(done, total);
  }

  const writes = items.flatMap(({ write, state }) => (write && state !== 'same' ? [write] : []));
  const put = writes.flatMap(write =>
    write.to === 'vault' ? [{ kind: write.kind, id: write.id, value: write.value }] : [],
  );
  if (put.length > 0) await vault.records.write({ put });

  const store = gathered(local);
  const changes = writes.flatMap(write => (write.to === 'local' ? [write] : []));
  for (const key of new Set(changes.map(each => each.key))) {
    const ofKey = changes.filter(each => each.key === key);
    const whole = ofKey.find(({ id }) => id === null);
    if (whole) {
      await store.set(key, whole.value);
      continue;
    }
    const before = await store.get(key);
    const entries = ofKey.map(({ id, value }) => [id, value] as const);
    await store.set(key, {
      ...(typeof before === 'object' ? before : {}),
      ...Object.fromEntries(entries),
    });
  }
  return isNewHere ? 'adopted' : 'done';
}
