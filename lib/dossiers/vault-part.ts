import type { Damage } from '../storage/damage.ts';
import { type Lock, ownLock } from '../storage/lock.ts';
import { readRepaired } from '../storage/read-record.ts';
import type { VaultRecords } from '../vault/records.ts';
import { newPersonal, type Personal, personalSchema } from './personal.ts';

/** The personal part of dossiers, in the open vault; all but `remove` throws `VaultLocked` when closed. */
export interface PersonalParts {
  list(): Promise<{
    readonly parts: ReadonlyMap<string, Personal>;
    readonly damage: readonly Damage[];
  }>;
  get(id: string): Promise<Personal>;
  /** Nothing is written when `edit` gives back the same. */
  change(id: string, edit: (personal: Personal) => Personal): Promise<Personal>;
  remove(id: string): Promise<void>;
}

const readPersonal = readRepaired(personalSchema);

export function personalParts(records: VaultRecords, alone: Lock = ownLock()): PersonalParts {
  const list = async () => {
    const { records: found, damage } = await records.list('dossier', readPersonal);
    return { parts: new Map(found.map(({ id, value }) => [id, value])), damage };
  };
  const get = async (id: string) => (await list()).parts.get(id) ?? newPersonal(id);

  return {
    list,
    get,
    change: (id, edit) =>
      alone(async () => {
        const before = await get(id);
        const after = edit(before);
        if (after === before) return before;
        const value = personalSchema.parse(after);
        await records.write({ put: [{ kind: 'dossier', id, value }] });
        return value;
      }),
    remove: id => records.discard('dossier', [id]),
  };
}
