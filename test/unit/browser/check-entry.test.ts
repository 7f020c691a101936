import { expect, it } from 'vitest';
import { checkProfile } from '../../../lib/browser/check-entry.ts';
import { BRANCH_RULES } from '../../../lib/checks/branch-rules.ts';
import { exampleProfile } from '../../../lib/checks/example-profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { SOME_DAY } from '../../support/facts.ts';

const about = (profile: Profile, branch = BRANCH_RULES) =>
  checkProfile(profile, { centre: null, branch, today: SOME_DAY, language: 'fr' }).map(
    ({ id, field }) => `${id.split('@')[0]} ${field}`,
  );

/** Its file says « à confirmer » itself: all of it is at a distance. */
const DISTANCE = 'distance-hours duree-distance';

it('finds in the training of the tutorial only what its own file wants confirmed', () => {
  expect(about(exampleProfile())).toEqual([DISTANCE]);
  expect(about(exampleProfile({ distanceHours: undefined }))).toEqual([]);
});

it('judges a training by the rules of the request before there is one', () => {
  const on = (training: Parameters<typeof exampleProfile>[0]) =>
    about(exampleProfile({ distanceHours: undefined, ...training }));
  // It begins in five days.
  expect(on({ start: '2026-11-26', end: '2026-11-27' }).join()).toContain('deposit-deadline ');
});

it('compares costs with the figures that the user may have corrected', () => {
  const costly = exampleProfile({
    distanceHours: undefined,
    costs: [{ nature: 'teaching', amount: 600, per: 'person' }],
  });
  expect(about(costly).join()).toContain('cost-per-hour ');
  expect(about(costly, { ...BRANCH_RULES, hourlyMost: 80 })).toEqual([]);
});
