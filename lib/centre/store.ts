import { type Damage, keepRaw } from '../storage/damage.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { readRepaired } from '../storage/read-record.ts';
import { type Centre, centreSchema } from './centre.ts';

export interface CentreStore {
  read(): Promise<{ readonly centre: Centre | null; readonly damage: readonly Damage[] }>;
  /** Throws when it is not a centre; nothing is then stored. */
  save(centre: Centre): Promise<void>;
  remove(): Promise<void>;
}

export function centreStore(store: KeyValue): CentreStore {
  return {
    async read() {
      const raw = await store.get(KEYS.centre);
      if (raw === undefined || raw === null) return { centre: null, damage: [] };
      const read = readRepaired(centreSchema)(raw);
      if (read && read.repaired.length === 0) return { centre: read.value, damage: [] };
      await keepRaw(store, KEYS.centre, raw);
      return {
        centre: read?.value ?? null,
        damage: [{ where: KEYS.centre, parts: read?.repaired ?? [] }],
      };
    },
    save: async centre => store.set(KEYS.centre, centreSchema.parse(centre)),
    remove: () => store.remove(KEYS.centre),
  };
}
