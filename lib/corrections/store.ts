import type { Damage } from '../storage/damage.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { storedRecords } from '../storage/records.ts';
import { type Correction, correctionSchema } from './correction.ts';

export interface CorrectionStore {
  /** Last learned first. */
  list(): Promise<{
    readonly corrections: readonly Correction[];
    readonly damage: readonly Damage[];
  }>;
  /** All or none: throws before anything is written when one of them is not a correction. */
  save(corrections: readonly Correction[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

export function correctionStore(store: KeyValue): CorrectionStore {
  // Whole or not at all: without its kind or its headings, a label may be another control's.
  const records = storedRecords(store, KEYS.corrections, correctionSchema);
  return {
    async list() {
      const { records: all, damage } = await records.read();
      const corrections = [...all].sort(
        (a, b) => b.learnedAt.localeCompare(a.learnedAt) || a.id.localeCompare(b.id),
      );
      return { corrections, damage };
    },
    save: corrections => records.save(corrections),
    remove: id => records.remove(id),
    clear: () => records.clear(),
  };
}
