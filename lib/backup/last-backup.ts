import * as z from 'zod/mini';
import { toBase64 } from '../bytes/base64.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { gathered } from '../dossiers/gathered.ts';
import type { ListedKeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { utf8 } from '../vault/bytes.ts';
import type { VaultRecords } from '../vault/records.ts';
import { RECORD_KINDS } from '../vault/seal.ts';
import { SAVED_KEYS } from './contents.ts';

const lastSchema = z.object({ at: z.string(), of: z.string() });

export interface LastBackup {
  /** ISO instant; `null`: never, on this computer. */
  readonly at: string | null;
  /** Something was changed since: a new one is worth making. */
  readonly isStale: boolean;
}

/** When the last backup was made, and whether it still holds all there is. Needs no key. */
export async function lastBackup(
  local: ListedKeyValue,
  records: VaultRecords,
): Promise<LastBackup> {
  const last = lastSchema.safeParse(await local.get(KEYS.lastBackup));
  if (!last.success) return { at: null, isStale: true };
  return { at: last.data.at, isStale: last.data.of !== (await fingerprint(local, records)) };
}

export async function noteBackup(
  local: ListedKeyValue,
  records: VaultRecords,
  now: Date,
): Promise<void> {
  const of = await fingerprint(local, records);
  await local.set(KEYS.lastBackup, { at: now.toISOString(), of });
}

/** What there is, as a short text that changes with it and tells nothing of it. */
async function fingerprint(local: ListedKeyValue, records: VaultRecords): Promise<string> {
  const entries = await Promise.all(
    SAVED_KEYS.map(async key => [key, await savedValue(local, key)]),
  );
  const ids = await Promise.all(RECORD_KINDS.map(kind => records.ids(kind)));
  const text = JSON.stringify([entries, await records.stamp(), ids]);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** What is read of the portal all day long is read again tomorrow: no reason for a new backup. */
async function savedValue(local: ListedKeyValue, key: string): Promise<unknown> {
  const value = await gathered(local).get(key);
  if (key !== KEYS.dossiers) return value;
  return Object.values(value ?? {}).map(dossier => {
    const { id, answers, said, deadlines } = dossier as Partial<Dossier>;
    return [id, answers, said, deadlines];
  });
}
