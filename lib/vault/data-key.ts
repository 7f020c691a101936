import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/** Keys that encrypt records, in clear: in memory only. One of them encrypts what is written. */
export interface RawKeys {
  readonly current: string;
  /** 32 bytes each, by id. */
  readonly keys: Readonly<Record<string, Bytes>>;
}

/** The same, ready to use. */
export interface Keyring {
  readonly current: string;
  readonly keys: ReadonlyMap<string, CryptoKey>;
}

const base64 = (length: number) =>
  z.string().check(z.maxLength(length), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** A data key encrypted by a key that comes from a passphrase or from a recovery code. */
export const wrappedKeySchema = z.object({ nonce: base64(16), data: base64(64) });

export type WrappedKey = z.infer<typeof wrappedKeySchema>;

/** `keys` and a new one, with which everything is written from now on. */
export function withNewKey(keys: RawKeys['keys'] = {}): RawKeys {
  const id = crypto.randomUUID();
  return { current: id, keys: { ...keys, [id]: randomBytes(32) } };
}

/** Ready to use; what comes out cannot be exported again. */
export async function keyringOf(raw: RawKeys): Promise<Keyring> {
  const entries = Object.entries(raw.keys).map(
    async ([id, bytes]) =>
      [
        id,
        await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
      ] as const,
  );
  return { current: raw.current, keys: new Map(await Promise.all(entries)) };
}

/** `by`: what opens it (`passphrase`, `recovery`), authenticated with it. */
export async function wrapKey(
  wrapping: CryptoKey,
  { id, by, bytes }: { id: string; by: string; bytes: Bytes },
): Promise<WrappedKey> {
  const nonce = randomBytes(12);
  const data = await crypto.subtle.encrypt(params(nonce, id, by), wrapping, bytes);
  return { nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) };
}

/** `null` when the secret is not the right one, or when what was stored has been changed. */
export async function unwrapKey(
  wrapping: CryptoKey,
  { id, by, wrapped }: { id: string; by: string; wrapped: WrappedKey },
): Promise<Bytes | null> {
  const nonce = fromBase64(wrapped.nonce);
  return crypto.subtle.decrypt(params(nonce, id, by), wrapping, fromBase64(wrapped.data)).then(
    data => new Uint8Array(data),
    () => null,
  );
}

function params(nonce: Bytes, id: string, by: string) {
  const additionalData = utf8(JSON.stringify(['dossier-fle key', 1, by, id]));
  return { name: 'AES-GCM', iv: nonce, additionalData };
}
