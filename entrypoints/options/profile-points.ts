import { checkProfile } from '../../lib/browser/check-entry.ts';
import type { Told } from '../../lib/checks/shown-findings.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import { isPast } from '../../lib/profile/is-past.ts';
import type { Language } from '../../locales/text.ts';
import type { Stored } from './use-stored.ts';

/** What to look at in each training to come, by id: nothing more is asked for those that are over. */
export function profilePoints(
  { profiles, centre, checks: { branch } }: Stored,
  language: Language,
): ReadonlyMap<string, readonly Told[]> {
  const now = new Date();
  const known = { centre, branch, today: localDay(now), language };
  return new Map(
    profiles
      .filter(profile => !isPast(profile, now))
      .map(profile => [profile.id, checkProfile(profile, known)]),
  );
}
