import { expect, test } from 'vitest';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { type Around, standingOf } from '../../../lib/dossiers/standing.ts';
import { standingKeeper } from '../../../lib/dossiers/standing-keeper.ts';
import { aProfile } from '../profile/a-profile.ts';
import { aDossier, DAY_1, DAY_2 } from './a-dossier.ts';

const AROUND: Around = { profiles: [], seen: NOTHING_SEEN, now: DAY_1, margin: 7 };
const profile = aProfile();

test('a dossier that did not change is not worked out again, whoever asks, all day long', () => {
  const keeper = standingKeeper();
  const dossier = aDossier({ start: '2026-11-17' });
  const first = keeper.within(AROUND)(dossier);

  const later = new Date('2026-09-01T20:00:00.000Z');
  const again = keeper.within({ ...AROUND, now: later })(dossier);

  expect(again).toBe(first);
  expect(keeper.lineOf(again)).toBe(keeper.lineOf(first));
});

test.each<[string, Partial<Around>]>([
  ['the day', { now: DAY_2 }],
  ['the margin', { margin: 14 }],
  ['the profile', { profiles: [profile] }],
  ['the holidays', { place: { alsace: true } }],
  [
    'the attachment',
    { seen: { ...NOTHING_SEEN, attachments: [{ number: '1', state: 'Validé', at: '' }] } },
  ],
])('%s changes: everything is worked out again', (_, change) => {
  const keeper = standingKeeper();
  const dossier = aDossier({
    start: '2026-11-17',
    profile: { id: profile.id, revision: profile.revision },
  });
  const first = keeper.within(AROUND)(dossier);

  const around = { ...AROUND, ...change };
  const again = keeper.within(around)(dossier);

  expect(again).not.toBe(first);
  expect(again).toEqual(standingOf(dossier, around));
});

test('a dossier that changed is worked out again, the others are not', () => {
  const keeper = standingKeeper();
  const [one, other] = [aDossier(), aDossier()];
  const [, untouched] = [one, other].map(keeper.within(AROUND));

  const ticked = sayStep(one, 'cost-agreed', true, DAY_1);
  const [after, still] = [ticked, other].map(keeper.within(AROUND));

  expect(after?.steps.find(({ step }) => step === 'cost-agreed')?.state).toBe('done-said');
  expect(still).toBe(untouched);
});
