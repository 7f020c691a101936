import * as z from 'zod/mini';
import { type Bytes, randomBytes, utf8 } from './bytes.ts';
import type { Keyring } from './data-key.ts';

/** What the vault holds. `dossier`: its personal part. `file`: the bytes of a document. */
export const RECORD_KINDS = ['employee', 'document', 'dossier', 'file'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** Random, and so saying nothing of whom or what the record is about. */
export const recordIdSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

const bytes = z.custom<Bytes>(value => value instanceof Uint8Array);

/** A record as it lies on the disk. Everything but `data` is in clear, and authenticated with it. */
export const sealedRecordSchema = z.object({
  version: z.literal(1),
  id: recordIdSchema,
  kind: z.enum(RECORD_KINDS),
  keyId: z.string(),
  nonce: bytes,
  data: bytes,
});

export type SealedRecord = z.infer<typeof sealedRecordSchema>;

type Place = Pick<SealedRecord, 'id' | 'kind'>;

/** Encrypts with the current key, under a nonce of its own. */
export async function seal(ring: Keyring, place: Place, plain: Bytes): Promise<SealedRecord> {
  const key = ring.keys.get(ring.current);
  if (!key) throw new Error('The current key is missing');
  const head = { version: 1, ...place, keyId: ring.current, nonce: randomBytes(12) } as const;
  const data = await crypto.subtle.encrypt(params(head), key, plain);
  return { ...head, data: new Uint8Array(data) };
}

/** `null` when the record was changed, moved to another place, or its key is not there. */
export async function unseal(ring: Keyring, record: SealedRecord): Promise<Bytes | null> {
  const key = ring.keys.get(record.keyId);
  if (!key) return null;
  return crypto.subtle.decrypt(params(record), key, record.data).then(
    data => new Uint8Array(data),
    () => null,
  );
}

function params({ version, kind, id, keyId, nonce }: Omit<SealedRecord, 'data'>) {
  const additionalData = utf8(JSON.stringify(['dossier-fle', version, kind, id, keyId]));
  return { name: 'AES-GCM', iv: nonce, additionalData };
}
