import * as z from 'zod/mini';
import type { Bytes } from './bytes.ts';
import { type RawKeys, unwrapKey, wrapKey, wrappedKeySchema } from './data-key.ts';
import { type Cost, derivationSchema, deriveKey, newDerivation } from './derivation.ts';

/** What opens the vault. */
export type Way = 'passphrase' | 'recovery';

/**
 * The one record that says how the vault opens. It is replaced whole, in one transaction: there
 * is no moment at which neither the old passphrase nor the new one works.
 */
export const headerSchema = z.object({
  version: z.literal(1),
  /** One more at each change: a page that read an older one writes nothing. */
  revision: z.int(),
  derivations: z.object({ passphrase: derivationSchema, recovery: derivationSchema }),
  current: z.string(),
  /** More than one while records are being encrypted again. */
  keys: z
    .array(z.object({ id: z.string(), passphrase: wrappedKeySchema, recovery: wrappedKeySchema }))
    .check(z.minLength(1)),
});

export type Header = z.infer<typeof headerSchema>;

/** A header for these keys, opened by these secrets. */
export async function newHeader(
  raw: RawKeys,
  secrets: Readonly<Record<Way, string>>,
  { cost, revision = 1 }: { cost: Cost; revision?: number },
): Promise<Header> {
  const passphrase = await wrapAll(raw, 'passphrase', secrets.passphrase, cost);
  const recovery = await wrapAll(raw, 'recovery', secrets.recovery, cost);
  const keys = Object.keys(raw.keys).map(id => ({
    id,
    passphrase: passphrase.wrapped(id),
    recovery: recovery.wrapped(id),
  }));
  return {
    version: 1,
    revision,
    derivations: { passphrase: passphrase.derivation, recovery: recovery.derivation },
    current: raw.current,
    keys,
  };
}

/** The keys, or `null` when this is not the secret (nothing tells which of the two is wrong). */
export async function openHeader(
  header: Header,
  way: Way,
  secret: string,
): Promise<RawKeys | null> {
  const wrapping = await deriveKey(secret, header.derivations[way]);
  const keys: Record<string, Bytes> = {};
  for (const each of header.keys) {
    const bytes = await unwrapKey(wrapping, { id: each.id, by: way, wrapped: each[way] });
    if (!bytes) return null;
    keys[each.id] = bytes;
  }
  return Object.hasOwn(keys, header.current) ? { current: header.current, keys } : null;
}

/** The same vault, opened by another secret (or the same one, made slower to try). */
export async function withSecret(
  header: Header,
  raw: RawKeys,
  { way, secret, cost }: { way: Way; secret: string; cost: Cost },
): Promise<Header> {
  const { derivation, wrapped } = await wrapAll(raw, way, secret, cost);
  return {
    ...header,
    revision: header.revision + 1,
    derivations: { ...header.derivations, [way]: derivation },
    keys: header.keys.map(each => ({ ...each, [way]: wrapped(each.id) })),
  };
}

/** Without the keys that encrypt nothing any more. */
export function withoutKeys(header: Header, unused: ReadonlySet<string>): Header {
  return {
    ...header,
    revision: header.revision + 1,
    keys: header.keys.filter(({ id }) => id === header.current || !unused.has(id)),
  };
}

async function wrapAll(raw: RawKeys, way: Way, secret: string, cost: Cost) {
  const derivation = newDerivation(cost);
  const wrapping = await deriveKey(secret, derivation);
  const entries = Object.entries(raw.keys).map(
    async ([id, bytes]) => [id, await wrapKey(wrapping, { id, by: way, bytes })] as const,
  );
  const all = new Map(await Promise.all(entries));
  const wrapped = (id: string) => {
    const key = all.get(id);
    if (!key) throw new Error('A key of the header is missing');
    return key;
  };
  return { derivation, wrapped };
}
