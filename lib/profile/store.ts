import * as z from 'zod/mini';
import type { Damage } from '../storage/damage.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { type Lock, ownLock } from '../storage/lock.ts';
import { readWhole } from '../storage/read-record.ts';
import { storedRecords } from '../storage/records.ts';
import { BUNDLED } from './bundled.ts';
import { type Profile, profileSchema } from './profile.ts';

export interface ProfileStore {
  /** Bundled profiles and the user's, newest training first; those put away stand apart. */
  list(): Promise<{
    readonly profiles: readonly Profile[];
    readonly archived: readonly Profile[];
    readonly damage: readonly Damage[];
  }>;
  /** All or none: throws before anything is written when one of them is not a profile. */
  save(profiles: readonly Profile[]): Promise<void>;
  /** Removes the user's copy; a bundled profile comes back as it was bundled. */
  remove(id: string): Promise<void>;
  /** Puts a profile away, or brings it back: kept, and no longer offered for a request. */
  archive(id: string, isAway: boolean): Promise<void>;
  /** The profile of this id that comes with the extension, whatever was made of it since. */
  bundled(id: string): Profile | null;
}

export function profileStore(
  store: KeyValue,
  bundled: readonly Profile[] = BUNDLED,
  alone: Lock = ownLock(),
): ProfileStore {
  // Whole or not at all: half a profile would declare something else.
  const records = storedRecords(
    store,
    KEYS.profiles,
    profileSchema,
    readWhole(profileSchema),
    alone,
  );
  const away = async () =>
    z.catch(z.array(z.string()), []).parse(await store.get(KEYS.archivedProfiles));
  return {
    async list() {
      const { records: own, damage } = await records.read();
      const byId = new Map(bundled.map(profile => [profile.id, profile]));
      for (const profile of own) {
        const known = byId.get(profile.id);
        // A correction published by the coordinator carries a higher revision than the bundled one.
        if (!known || profile.revision > known.revision) byId.set(profile.id, profile);
      }
      const profiles = [...byId.values()].sort(
        (a, b) =>
          b.training.start.localeCompare(a.training.start) || a.title.localeCompare(b.title, 'fr'),
      );
      const ids = await away();
      return {
        profiles: profiles.filter(({ id }) => !ids.includes(id)),
        archived: profiles.filter(({ id }) => ids.includes(id)),
        damage,
      };
    },
    save: profiles => records.save(profiles),
    remove: id => records.remove(id),
    archive: (id, isAway) =>
      alone(async () => {
        const others = (await away()).filter(each => each !== id);
        await store.set(KEYS.archivedProfiles, isAway ? [...others, id] : others);
      }),
    bundled: id => bundled.find(profile => profile.id === id) ?? null,
  };
}
