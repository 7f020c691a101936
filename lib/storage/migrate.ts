import type { KeyValue } from './key-value.ts';
import { KEYS } from './keys.ts';
import { centresBySiret } from './migrations/002-centres-by-siret.ts';

/**
 * One change of how things are arranged in the store. Frozen once it was published: it is run on
 * data of its time. It may be interrupted anywhere and run again, or twice at once by two pages of
 * the extension: it writes the new place first, and empties the old one last.
 */
export interface Migration {
  /** The arrangement that it leads to. */
  readonly to: number;
  /** Whether there was anything to arrange. */
  run(store: KeyValue): Promise<boolean>;
}

/** In order. A new one is a file of its own, and an example of what it starts from in `fixtures/storage/`. */
export const MIGRATIONS: readonly Migration[] = [centresBySiret];

export const LAYOUT = MIGRATIONS.at(-1)?.to ?? 1;

/** Brings what is stored to the arrangement of today; what a newer version wrote is left alone. */
export async function migrate(store: KeyValue): Promise<void> {
  const stored = await store.get(KEYS.layout);
  let version = typeof stored === 'number' ? stored : 1;
  for (const { to, run } of MIGRATIONS) {
    if (to <= version) continue;
    // Reading an empty store writes nothing in it.
    if (await run(store)) await store.set(KEYS.layout, to);
    version = to;
  }
}

/** The same store, whose first use waits until what it holds was brought up to date. */
export function migrated(store: KeyValue): KeyValue {
  let done: Promise<void> | null = null;
  let isMarked = false;
  const ready = () => {
    done ??= migrate(store).catch(error => {
      // Tried again at the next use: nothing was lost, a step that failed left the old place full.
      done = null;
      throw error;
    });
    return done;
  };
  return {
    get: async key => ready().then(() => store.get(key)),
    async set(key, value) {
      await ready();
      // What is written from now on is of today's arrangement.
      if (!isMarked && (await store.get(KEYS.layout)) === undefined) {
        await store.set(KEYS.layout, LAYOUT);
      }
      isMarked = true;
      await store.set(key, value);
    },
    remove: async key => ready().then(() => store.remove(key)),
  };
}
