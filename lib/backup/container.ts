import * as z from 'zod/mini';
import { toBase64 } from '../bytes/base64.ts';
import { type Bytes, randomBytes, utf8 } from '../vault/bytes.ts';
import type { Keyring } from '../vault/data-key.ts';
import { type Header, headerSchema } from '../vault/header.ts';

/**
 * The file of a backup: a line that names it, how it opens (the vault's header: same passphrase,
 * same recovery code), then sealed parts, each preceded by its length. A part is bound to its
 * place, to the beginning of its own file and to being the last or not: none can be cut off,
 * moved, or taken from another backup without it showing.
 */
const MAGIC = 'DOSSIER-FLE-SAUVEGARDE\n';
const NONCE = 12;
const LARGEST_HEAD = 64 * 1024;
/** A document of 20 MB fits several times over; no memory is asked for more. */
const LARGEST_PART = 128 * 1024 * 1024;

const headSchema = z.object({
  version: z.literal(1),
  /** ISO instant. */
  createdAt: z.string().check(z.maxLength(40)),
  key: z.string().check(z.maxLength(80)),
  vault: headerSchema,
});

export type BackupHead = z.infer<typeof headSchema>;

/** Why a file is not, or no longer, a backup. */
export type BackupFault = 'not-a-backup' | 'newer' | 'truncated' | 'tampered';

export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
  constructor(readonly fault: BackupFault) {
    super(fault);
  }
}

interface Sealing {
  readonly header: Header;
  readonly ring: Keyring;
}

/** The file of these parts, in order. Holds one part in clear at a time. */
export async function sealBackup(
  parts: readonly (() => Promise<Bytes>)[],
  { header, ring }: Sealing,
  createdAt: string,
): Promise<Blob> {
  const head: BackupHead = { version: 1, createdAt, key: ring.current, vault: header };
  const headBytes = utf8(JSON.stringify(head));
  const chunks: BlobPart[] = [utf8(MAGIC), lengthOf(headBytes), headBytes];
  const key = ring.keys.get(ring.current);
  if (!key) throw new Error('The current key is missing');
  const digest = await digestOf(headBytes);
  for (const [index, part] of parts.entries()) {
    const nonce = randomBytes(NONCE);
    const place = { digest, index, isLast: index === parts.length - 1 };
    const data = await crypto.subtle.encrypt(params(nonce, place), key, await part());
    const sealed = new Uint8Array(data);
    // A Blob keeps large pieces out of the page's memory.
    chunks.push(lengthOf(sealed), nonce, new Blob([sealed]));
  }
  return new Blob(chunks, { type: 'application/octet-stream' });
}

export interface OpenedHead {
  readonly head: BackupHead;
  /** Where the parts begin, and what they are bound to. */
  readonly at: number;
  readonly digest: string;
}

/** How a backup opens and when it was made. Throws `BackupDamaged`. */
export async function readHead(file: Blob): Promise<OpenedHead> {
  const magic = await textAt(file, 0, MAGIC.length);
  if (magic !== MAGIC) {
    const isCut = magic.length > 0 && MAGIC.startsWith(magic);
    throw new BackupDamaged(isCut ? 'truncated' : 'not-a-backup');
  }
  const length = await lengthAt(file, MAGIC.length, LARGEST_HEAD);
  const start = MAGIC.length + 4;
  const bytes = await bytesAt(file, start, length);
  const raw = parsed(bytes);
  const head = headSchema.safeParse(raw);
  if (!head.success) throw new BackupDamaged(versionOf(raw) > 1 ? 'newer' : 'tampered');
  return { head: head.data, at: start + length, digest: await digestOf(bytes) };
}

/** The parts of an opened backup, one after the other. Throws `BackupDamaged`. */
export async function* readParts(
  file: Blob,
  { head, at, digest }: OpenedHead,
  ring: Keyring,
): AsyncGenerator<Bytes> {
  const key = ring.keys.get(head.key);
  if (!key) throw new BackupDamaged('tampered');
  for (let index = 0, place = at; ; index += 1) {
    const length = await lengthAt(file, place, LARGEST_PART);
    const sealed = await bytesAt(file, place + 4, NONCE + length);
    place += 4 + NONCE + length;
    const isLast = place === file.size;
    const nonce = sealed.slice(0, NONCE);
    const bound = params(nonce, { digest, index, isLast });
    const plain = await crypto.subtle.decrypt(bound, key, sealed.slice(NONCE)).catch(() => null);
    // Cut between two parts, what is left ends with a part that was not the last one.
    if (!plain)
      throw new BackupDamaged(
        isLast ? await cutOrTampered(sealed, key, { digest, index }) : 'tampered',
      );
    yield new Uint8Array(plain);
    if (isLast) return;
  }
}

async function cutOrTampered(
  sealed: Bytes,
  key: CryptoKey,
  place: { digest: string; index: number },
): Promise<BackupFault> {
  const bound = params(sealed.slice(0, NONCE), { ...place, isLast: false });
  const isPart = await crypto.subtle.decrypt(bound, key, sealed.slice(NONCE)).then(
    () => true,
    () => false,
  );
  return isPart ? 'truncated' : 'tampered';
}

function params(nonce: Bytes, place: { digest: string; index: number; isLast: boolean }) {
  const { digest, index, isLast } = place;
  const additionalData = utf8(JSON.stringify(['dossier-fle backup', 1, digest, index, isLast]));
  return { name: 'AES-GCM', iv: nonce, additionalData };
}

async function digestOf(bytes: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function lengthOf(bytes: Uint8Array): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return length;
}

async function lengthAt(file: Blob, at: number, largest: number): Promise<number> {
  const bytes = await bytesAt(file, at, 4);
  const length = new DataView(bytes.buffer).getUint32(0);
  if (length > largest) throw new BackupDamaged('tampered');
  return length;
}

async function bytesAt(file: Blob, at: number, length: number): Promise<Bytes> {
  if (at + length > file.size) throw new BackupDamaged('truncated');
  return new Uint8Array(await file.slice(at, at + length).arrayBuffer());
}

async function textAt(file: Blob, at: number, length: number): Promise<string> {
  return new TextDecoder().decode(await file.slice(at, at + length).arrayBuffer());
}

function parsed(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BackupDamaged('tampered');
  }
}

function versionOf(raw: unknown): number {
  const version = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'version') : undefined;
  return typeof version === 'number' ? version : 0;
}
