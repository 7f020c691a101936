import { compareProfiles } from './compare.ts';
import type { Profile } from './profile.ts';

/** What a profile that arrives is to the one of the same identity that is here. */
export type Arrival = 'new' | 'newer' | 'same' | 'same-number' | 'older';

/** `same-number`: the same revision, but it does not say the same: one of the two is wrong. */
export function arrivalOf(known: Profile | null, received: Profile): Arrival {
  if (!known) return 'new';
  if (received.revision > known.revision) return 'newer';
  if (received.revision < known.revision) return 'older';
  return compareProfiles(known, received).length === 0 ? 'same' : 'same-number';
}

/** The profile as edited: a revision of its own, if it says anything else than before. */
export function revised(before: Profile, edited: Profile, today: string): Profile {
  const next = { ...edited, id: before.id, revision: before.revision };
  const isOther = compareProfiles(before, next).length > 0;
  return isOther ? { ...next, revision: before.revision + 1, date: today } : next;
}
