import { gathered } from '../dossiers/gathered.ts';
import type { ListedKeyValue } from '../storage/key-value.ts';
import type { Bytes } from '../vault/bytes.ts';
import { keyringOf, type RawKeys } from '../vault/data-key.ts';
import { openHeader } from '../vault/header.ts';
import type { Proof, Vault } from '../vault/vault.ts';
import { BackupDamaged, type OpenedHead, readHead, readParts, sealBackup } from './container.ts';
import { type Contents, collect, contentsSchema, partsOf } from './contents.ts';

export interface Kept {
  readonly local: ListedKeyValue;
  readonly vault: Vault;
}

/** Everything, in one encrypted file, which opens as the vault does. Throws `VaultLocked`. */
export async function makeBackup({ local, vault }: Kept, now: Date): Promise<Blob> {
  const sealing = await vault.sealing();
  const contents = await collect(gathered(local), vault.records);
  return sealBackup(partsOf(contents, vault.records), sealing, now.toISOString());
}

/** A backup that was opened: what it holds, and its files when they are wanted. */
export interface OpenedBackup {
  /** ISO instant. */
  readonly createdAt: string;
  readonly contents: Contents;
  readonly head: OpenedHead['head'];
  readonly raw: RawKeys;
  /** The bytes of each file, in the order of `contents.files`. Throws `BackupDamaged`. */
  files(): AsyncIterable<{ readonly id: string; readonly bytes: Bytes }>;
}

/** `null`: the passphrase or the code is not that of the backup. Throws `BackupDamaged`. */
export async function openBackup(file: Blob, proof: Proof): Promise<OpenedBackup | null> {
  const opened = await readHead(file);
  const raw = await openHeader(opened.head.vault, proof.way, proof.secret);
  if (!raw) return null;
  const ring = await keyringOf(raw);
  // Read to its end before anything is believed: a file cut in the middle says so at once.
  let contents: Contents | null = null;
  for await (const part of readParts(file, opened, ring)) contents ??= contentsOf(part);
  if (!contents) throw new BackupDamaged('truncated');
  const { files } = contents;
  return {
    createdAt: opened.head.createdAt,
    contents,
    head: opened.head,
    raw,
    async *files() {
      let index = -1;
      for await (const bytes of readParts(file, opened, ring)) {
        const id = files[index];
        index += 1;
        if (id !== undefined) yield { id, bytes };
      }
    },
  };
}

function contentsOf(part: Bytes): Contents {
  const read = contentsSchema.safeParse(JSON.parse(new TextDecoder().decode(part)));
  if (read.success) return read.data;
  throw new BackupDamaged('newer');
}
