import type { Damage } from '../storage/damage.ts';
import type { ReadRecord, RecordReader } from '../storage/read-record.ts';
import type { Keyring } from './data-key.ts';
import type { VaultDatabase } from './database.ts';
import { parsedValue } from './plain-value.ts';
import { type RecordKind, type SealedRecord, sealedRecordSchema, unseal } from './seal.ts';

export interface ReadResult<T> {
  readonly records: readonly { readonly id: string; readonly value: T }[];
  readonly damage: readonly Damage[];
  /** What could not be read whole, as it lies on the disk. */
  readonly setAside: readonly unknown[];
}

/** Decrypted together: as many at once as keep the page answering. */
const BATCH = 250;

/** Reads what it can of the raw records of a kind: one that is damaged stops no other. */
export async function readSealed<T>(
  raws: readonly unknown[],
  how: { ring: Keyring; kind: RecordKind; read: RecordReader<T> },
): Promise<ReadResult<T>> {
  const records: { id: string; value: T }[] = [];
  const damage: Damage[] = [];
  const setAside: unknown[] = [];
  for (let from = 0; from < raws.length; from += BATCH) {
    const batch = raws.slice(from, from + BATCH);
    const found = await Promise.all(batch.map(raw => readOne(raw, how)));
    for (const [at, { id, value }] of found.entries()) {
      if (value) records.push({ id, value: value.value });
      if (value && value.repaired.length === 0) continue;
      damage.push({ where: `${how.kind}:${id}`, parts: value?.repaired ?? [] });
      setAside.push(batch[at]);
    }
  }
  return { records, damage, setAside };
}

async function readOne<T>(
  raw: unknown,
  { ring, kind, read }: { ring: Keyring; kind: RecordKind; read: RecordReader<T> },
): Promise<{ id: string; value: ReadRecord<T> | null }> {
  const record = sealedRecordSchema.safeParse(raw);
  if (!record.success || record.data.kind !== kind) return { id: idOf(raw), value: null };
  return { id: record.data.id, value: await valueFrom(ring, record.data, read) };
}

async function valueFrom<T>(ring: Keyring, record: SealedRecord, read: RecordReader<T>) {
  const plain = await unseal(ring, record);
  if (!plain) return null;
  try {
    return read(parsedValue(plain));
  } catch {
    return null;
  }
}

/** Keeps a raw copy of what is damaged, once: the first copy is the good one. */
export async function isolate(database: VaultDatabase, raws: readonly unknown[]): Promise<void> {
  for (const raw of raws) {
    const id = idOf(raw);
    // A copy that cannot be kept (no room) must not hide the records that can be read.
    if ((await database.getKey('damaged', id)) === undefined) {
      await database.put('damaged', raw).catch(() => undefined);
    }
  }
}

/** The key under which the database found it. */
function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'id') : '';
  return typeof id === 'string' ? id : '';
}
