import { localDay } from '../identifiers/date.ts';
import type { Profile } from './profile.ts';

/** The training is over (« terminée ») from the day after its last. */
export function isPast(profile: Profile, now: Date): boolean {
  return profile.training.end < localDay(now);
}
