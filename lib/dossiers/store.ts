import { type Damage, keepRaw } from '../storage/damage.ts';
import type { ListedKeyValue } from '../storage/key-value.ts';
import { dossierKey } from '../storage/keys.ts';
import { type Lock, ownLock } from '../storage/lock.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { keptList, type Read, type Watch } from './kept-list.ts';
import { readDossier } from './read-dossier.ts';

/** The impersonal part of every dossier followed, a key each. */
export interface DossierStore {
  /**
   * Last created first. Needs no key of the vault. One that did not change since the last time is
   * the same object, so that nothing of it has to be worked out again: nobody changes it in place.
   */
  list(): Promise<{ readonly dossiers: readonly Dossier[]; readonly damage: readonly Damage[] }>;
  /** `null`: there is none, or it cannot be read. */
  get(id: string): Promise<Dossier | null>;
  /**
   * Reads, changes and writes one while nobody else does. `null`: there is none, or it cannot be
   * read, and then it is left as it is. Nothing is written when `edit` gives back the same.
   */
  change(id: string, edit: (dossier: Dossier) => Dossier): Promise<Dossier | null>;
  /** The same over all of them, so that two pages do not create the same one twice. */
  changeAll<T>(
    edit: (dossiers: readonly Dossier[]) => {
      readonly put: readonly Dossier[];
      readonly result: T;
    },
  ): Promise<T>;
  remove(id: string): Promise<void>;
}

/** `alone`: the lock of all the pages of the extension; `watch`: what any of them changes. */
export function dossierStore(
  local: ListedKeyValue,
  alone: Lock = ownLock(),
  watch?: Watch,
): DossierStore {
  const read = async (id: string, raw: unknown): Promise<Read> => {
    const found = readDossier(raw);
    // Under somebody else's key, whose is it?
    const dossier = found && found.value.id === id ? found.value : null;
    if (dossier && found?.repaired.length === 0) return { dossier, damage: [] };
    const where = dossierKey(id);
    await keepRaw(local, where, raw);
    return { dossier, damage: [{ where, parts: dossier ? (found?.repaired ?? []) : [] }] };
  };
  const kept = keptList(local, read, watch);

  const list = async () => {
    const all = await kept.all();
    const dossiers = all.flatMap(({ dossier }) => dossier ?? []).toSorted(byAge);
    return { dossiers, damage: all.flatMap(({ damage }) => damage) };
  };

  const get = async (id: string) => {
    const raw = await local.get(dossierKey(id));
    return raw === undefined ? null : (await read(id, raw)).dossier;
  };

  const put = async (dossier: Dossier) => {
    await local.set(dossierKey(dossier.id), dossierSchema.parse(dossier));
    kept.wrote(dossier.id);
  };

  /** Whether none of these was changed by a page of which nobody has told yet. */
  const areCurrent = async (dossiers: readonly Dossier[]) =>
    !watch || (await Promise.all(dossiers.map(({ id }) => kept.isCurrent(id)))).every(Boolean);

  return {
    list,
    get,
    change: (id, edit) =>
      alone(async () => {
        const before = await get(id);
        if (!before) return null;
        const after = edit(before);
        if (after !== before) await put(after);
        return after;
      }),
    changeAll: edit =>
      alone(async () => {
        let done = edit((await list()).dossiers);
        if (!(await areCurrent(done.put))) done = edit((await list()).dossiers);
        for (const dossier of done.put) await put(dossier);
        return done.result;
      }),
    remove: id =>
      alone(async () => {
        await local.remove(dossierKey(id));
        kept.wrote(id);
      }),
  };
}

function byAge(a: Dossier, b: Dossier): number {
  const [one, other] = [a.createdOn ?? '', b.createdOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
