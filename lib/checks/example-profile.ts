import { groupementFle2025 } from '../profile/bundled/groupement-fle-2025.ts';
import type { Profile } from '../profile/profile.ts';
import type { Training } from '../profile/training.ts';

/** The tutorial's training at dates to come, for the examples of rules; with what is particular in one. */
// @__NO_SIDE_EFFECTS__ : examples are left out of what is shipped.
export function exampleProfile(training: Partial<Training> = {}): Profile {
  return {
    ...groupementFle2025,
    training: {
      ...groupementFle2025.training,
      start: '2027-01-18',
      end: '2027-01-21',
      ...training,
    },
  };
}
