import { expect, test } from 'vitest';
import { filledWith } from '../../../lib/dossiers/filled-with.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { aDossier } from './a-dossier.ts';

test('names the open dossiers of a profile, each with its own revision', () => {
  const of = (id: string, revision: number, said = {}) =>
    aDossier({ profile: { id, revision }, ...said });
  const [draft, sent] = [of('fle', 1), of('fle', 2, { file: '2610AF000096' })];
  const all = [draft, sent, of('other', 1), of('fle', 1, { closedOn: '2026-09-02' }), aDossier()];
  const around = { profiles: [], seen: NOTHING_SEEN, now: new Date('2026-09-20T09:00:00Z') };
  const standings = all.map(dossier => standingOf(dossier, around));
  expect(filledWith(standings, 'fle')).toEqual([
    { id: draft.id, revision: 1 },
    { id: sent.id, revision: 2 },
  ]);
});
