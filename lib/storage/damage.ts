import type { KeyValue } from './key-value.ts';
import { damagedKey } from './keys.ts';

/** Something stored that could not be read whole. Its raw copy is under `damagedKey(where)`. */
export interface Damage {
  /** `centre`, `profiles:semaine-2026`… */
  readonly where: string;
  /** Parts left out; empty when the whole record had to be set aside. */
  readonly parts: readonly string[];
}

/** Keeps the raw copy of what is damaged. The first copy is the good one: never replaced. */
export async function keepRaw(store: KeyValue, where: string, raw: unknown): Promise<void> {
  const key = damagedKey(where);
  if ((await store.get(key)) === undefined) await store.set(key, raw);
}
