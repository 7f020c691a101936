import type { Damage } from '../storage/damage.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { type Lock, ownLock } from '../storage/lock.ts';
import { readRepaired } from '../storage/read-record.ts';
import { recordsBy } from '../storage/records.ts';
import { type Centre, centreSchema } from './centre.ts';

export interface CentreStore {
  /** The one that asks now. */
  read(): Promise<{ readonly centre: Centre | null; readonly damage: readonly Damage[] }>;
  /** All of them, by name. */
  list(): Promise<readonly Centre[]>;
  /**
   * Adds a centre, or replaces the one of the same SIRET, or the one whose SIRET was `replaced`;
   * from then on it is the one that asks. Throws when it is not a centre; nothing is then stored.
   */
  save(centre: Centre, replaced?: string): Promise<void>;
  /** Makes the centre of this SIRET the one that asks. */
  choose(siret: string): Promise<void>;
  remove(siret: string): Promise<void>;
}

export function centreStore(store: KeyValue, alone: Lock = ownLock()): CentreStore {
  const records = recordsBy<Centre>(
    ({ siret }) => siret,
    store,
    KEYS.centres,
    centreSchema,
    readRepaired(centreSchema),
    alone,
  );
  const byName = async () => {
    const { records: centres, damage } = await records.read();
    return { centres: [...centres].sort((a, b) => a.name.localeCompare(b.name, 'fr')), damage };
  };
  return {
    async read() {
      const { centres, damage } = await byName();
      const current = await store.get(KEYS.currentCentre);
      return {
        centre: centres.find(({ siret }) => siret === current) ?? centres[0] ?? null,
        damage,
      };
    },
    list: async () => (await byName()).centres,
    async save(centre, replaced) {
      const { siret } = centreSchema.parse(centre);
      await records.save([centre]);
      await store.set(KEYS.currentCentre, siret);
      if (replaced && replaced !== siret) await records.remove(replaced);
    },
    choose: siret => store.set(KEYS.currentCentre, siret),
    remove: siret => records.remove(siret),
  };
}
