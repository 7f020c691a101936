import { expect } from 'vitest';
import { adopt } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { type Reading, readingsOf } from '../../../lib/dossiers/readings.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import type { aProfile } from '../profile/a-profile.ts';
import { aList, anId, aPage, DAY_3, type listRow } from './a-dossier.ts';

export const options = (now: Date, profiles = [] as ReturnType<typeof aProfile>[]) => ({
  now,
  newId: anId,
  profiles,
});

export const drafts = (now: Date, ...rows: ReturnType<typeof listRow>[]) =>
  readingsOf(aPage([aList(rows)]), now);
export const files = (now: Date, ...rows: ReturnType<typeof listRow>[]) =>
  readingsOf(aPage([aList(rows, { list: 'dossiers' })]), now);

export const first = (readings: readonly Reading[]) => readings[0] ?? expect.fail('nothing read');

export function follow(
  readings: readonly Reading[],
  now: Date,
  known: readonly Dossier[] = [],
): Dossier {
  const adopted = adopt(known, first(readings), options(now));
  return adopted.status === 'which' ? expect.fail('asked which') : adopted.dossier;
}

export const standing = (dossier: Dossier, now = DAY_3) =>
  standingOf(dossier, { profiles: [], seen: NOTHING_SEEN, now });
