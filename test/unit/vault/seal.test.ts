import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/vault/bytes.ts';
import { keyringOf, withNewKey } from '../../../lib/vault/data-key.ts';
import { plainBytes } from '../../../lib/vault/plain-value.ts';
import { type SealedRecord, seal, sealedRecordSchema, unseal } from '../../../lib/vault/seal.ts';

const place = { kind: 'employee', id: crypto.randomUUID() } as const;
const ring = await keyringOf(withNewKey());
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('a sealed record', () => {
  it('opens with its key, and shows nothing of what is inside', async () => {
    const record = await seal(ring, place, utf8('Ondine Castellane'));
    expect(text(await unseal(ring, record))).toBe('Ondine Castellane');
    expect(sealedRecordSchema.parse(record)).toEqual(record);
    expect(Buffer.from(record.data).toString('latin1')).not.toContain('Ondine');
  });

  it('has a nonce of its own, each time', async () => {
    const plain = utf8('la même personne');
    const records = await Promise.all(Array.from({ length: 2000 }, () => seal(ring, place, plain)));
    expect(new Set(records.map(({ nonce }) => nonce.join())).size).toBe(2000);
    expect(new Set(records.map(({ data }) => data.join())).size).toBe(2000);
    expect(records[0]?.nonce).toHaveLength(12);
  });

  it.each<[string, (record: SealedRecord) => Partial<SealedRecord>]>([
    ['first byte of the data', ({ data }) => ({ data: flipped(data, 0) })],
    ['last byte of the data (the tag)', ({ data }) => ({ data: flipped(data, data.length - 1) })],
    ['data cut short', ({ data }) => ({ data: data.slice(0, -1) })],
    ['data emptied', () => ({ data: new Uint8Array() })],
    ['nonce', ({ nonce }) => ({ nonce: flipped(nonce, 5) })],
    ['nonce emptied', () => ({ nonce: new Uint8Array() })],
    ['kind', () => ({ kind: 'document' })],
    ['id: the record put in the place of another', () => ({ id: crypto.randomUUID() })],
    ['key', () => ({ keyId: crypto.randomUUID() })],
    ['version', () => ({ version: 2 as 1 })],
  ])('does not open once tampered with: %s', async (_what, change) => {
    const record = await seal(ring, place, utf8('Ondine'));
    expect(await unseal(ring, { ...record, ...change(record) })).toBeNull();
  });

  it('does not open under another key, even one that bears its name', async () => {
    const record = await seal(ring, place, utf8('Ondine'));
    const other = withNewKey();
    const bytes = other.keys[other.current];
    if (!bytes) throw new Error('no key');
    const false_ = await keyringOf({ current: ring.current, keys: { [ring.current]: bytes } });
    expect(await unseal(false_, record)).toBeNull();
    // The key's name is authenticated: the right key under a wrong name opens nothing either.
    const key = ring.keys.get(ring.current);
    if (!key) throw new Error('no key');
    const renamed = { current: 'other', keys: new Map([['other', key]]) };
    expect(await unseal(renamed, { ...record, keyId: 'other' })).toBeNull();
  });

  it('does not tell a short name from a long one by its length', () => {
    const short = plainBytes({ name: 'Li' });
    expect(plainBytes({ name: 'Lenormand-Vasquez de Castellane' })).toHaveLength(short.length);
  });
});
