import * as z from 'zod/mini';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { LAYOUT } from '../storage/migrate.ts';
import { type Bytes, utf8 } from '../vault/bytes.ts';
import type { VaultRecords } from '../vault/records.ts';
import { RECORD_KINDS, recordIdSchema } from '../vault/seal.ts';

/**
 * What a backup holds before it is sealed: its first part. The bytes of each document follow, a
 * part each, in the order of `files`.
 */
export const contentsSchema = z.object({
  /** Arrangement of `local`: an older one is brought to today's when it is restored. */
  layout: z.int(),
  local: z.record(z.string(), z.unknown()),
  records: z.array(
    z.object({ kind: z.enum(RECORD_KINDS), id: recordIdSchema, value: z.unknown() }),
  ),
  files: z.array(recordIdSchema),
});

export type Contents = z.infer<typeof contentsSchema>;

/** Of this computer only, or of no use elsewhere: what is running, and when it was last saved. */
const NOT_SAVED: readonly string[] = [
  KEYS.journal,
  KEYS.layout,
  KEYS.lastBackup,
  // Read again from the portal; said again tomorrow.
  KEYS.portalSeen,
  KEYS.reminded,
  // These two are in the session's memory, never on the disk.
  KEYS.employees,
  KEYS.documents,
];

export const SAVED_KEYS = Object.values(KEYS).filter(key => !NOT_SAVED.includes(key));

// What cannot be decrypted any more is left out by the list: its raw copy stays on this computer.
const asIs = (value: unknown) => ({ value, repaired: [] });

/** Everything that the extension keeps. Throws `VaultLocked` when the vault is closed. */
export async function collect(local: KeyValue, vault: VaultRecords): Promise<Contents> {
  const entries = await Promise.all(
    SAVED_KEYS.map(async key => [key, await local.get(key)] as const),
  );
  const lists = await Promise.all(
    (['employee', 'document', 'dossier'] as const).map(async kind => {
      const { records } = await vault.list(kind, asIs);
      return records.map(({ id, value }) => ({ kind, id, value }));
    }),
  );
  return {
    layout: LAYOUT,
    local: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    records: lists.flat(),
    files: [...(await vault.ids('file'))],
  };
}

/** The parts to seal: the contents, then the bytes of each file that can still be read. */
export function partsOf(contents: Contents, vault: VaultRecords): (() => Promise<Bytes>)[] {
  const bytesOf = async (id: string) => {
    const bytes = await vault.bytes(id);
    // An empty part: the document is known by name, and said to be missing when restored.
    return bytes === null || bytes === 'damaged' ? new Uint8Array() : bytes;
  };
  return [
    async () => utf8(JSON.stringify(contents)),
    ...contents.files.map(id => () => bytesOf(id)),
  ];
}
