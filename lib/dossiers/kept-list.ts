import type { Damage } from '../storage/damage.ts';
import type { ListedKeyValue } from '../storage/key-value.ts';
import { DOSSIER_PREFIX, dossierKey } from '../storage/keys.ts';
import { ownLock } from '../storage/lock.ts';
import type { Dossier } from './dossier.ts';

/** A dossier as it was read. */
export interface Read {
  readonly dossier: Dossier | null;
  readonly damage: readonly Damage[];
}

/** With the text that it was read from. */
interface Kept extends Read {
  readonly stored: string;
}

/** Calls back with the keys that any page changed. */
export type Watch = (changed: (keys: readonly string[]) => void) => void;

/** So many at once are quicker read all together. */
const MOST_ONE_BY_ONE = 50;

/**
 * All that is stored, read once: afterwards only what changed, told by `watch`. Without it nobody
 * tells, and all is read each time; what did not change is the same object all the same.
 */
export function keptList(
  local: ListedKeyValue,
  read: (id: string, raw: unknown) => Promise<Read>,
  watch?: Watch,
) {
  const inTurn = ownLock();
  const stale = new Set<string>();
  let known = new Map<string, Kept>();
  let isWhole = false;
  let isWatching = false;

  const keep = async (id: string, raw: unknown): Promise<Kept> => {
    const stored = JSON.stringify(raw);
    const kept = known.get(id);
    return kept?.stored === stored ? kept : { stored, ...(await read(id, raw)) };
  };

  const readAll = async () => {
    stale.clear();
    const entries = Object.entries(await local.entries(DOSSIER_PREFIX));
    const all = await Promise.all(
      entries.map(async ([key, raw]) => {
        const id = key.slice(DOSSIER_PREFIX.length);
        return [id, await keep(id, raw)] as const;
      }),
    );
    known = new Map(all);
  };

  const readStale = async () => {
    const ids = [...stale];
    stale.clear();
    for (const id of ids) {
      const raw = await local.get(dossierKey(id));
      if (raw === undefined) known.delete(id);
      else known.set(id, await keep(id, raw));
    }
  };

  return {
    all: (): Promise<readonly Read[]> =>
      inTurn(async () => {
        if (watch && !isWatching) {
          watch(keys => {
            for (const key of keys) {
              if (key.startsWith(DOSSIER_PREFIX)) stale.add(key.slice(DOSSIER_PREFIX.length));
            }
          });
          isWatching = true;
        }
        const isQuick = isWhole && stale.size <= MOST_ONE_BY_ONE;
        // Whatever fails, the next one who asks reads all of it again.
        isWhole = false;
        await (isQuick ? readStale() : readAll());
        isWhole = watch !== undefined;
        return [...known.values()];
      }),
    /** Written by this page: to be read again before anybody tells of it. */
    wrote: (id: string) => void stale.add(id),
    /** Whether what is stored is what was read: if not, it is read again the next time. */
    async isCurrent(id: string): Promise<boolean> {
      const raw = await local.get(dossierKey(id));
      const stored = raw === undefined ? undefined : JSON.stringify(raw);
      const isSame = stored === known.get(id)?.stored;
      if (!isSame) stale.add(id);
      return isSame;
    },
  };
}
