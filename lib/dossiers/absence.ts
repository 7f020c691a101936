import { instantOf } from '../procedure/sighting.ts';
import type { Dossier, ListName } from './dossier.ts';
import { newestRow } from './facts.ts';
import { sentAsSeen } from './sent.ts';

/**
 * A list that was read whole since, without it: deleted, or seen by its creator only. A draft that
 * was sent is no draft any more, and one that was opened since is there.
 */
export function absentSince(dossier: Dossier): { list: ListName; at: string } | undefined {
  // The list where it was last: a draft that became a file is no more among the drafts.
  const last = newestRow(dossier);
  const seen = Math.max(...[...dossier.rows, ...dossier.sightings].map(instantOf));
  const absence = dossier.absences.find(one => one.list === last?.list && instantOf(one) > seen);
  const hasLeft = absence?.list === 'brouillons' && sentAsSeen(dossier) === 'sent';
  return hasLeft ? undefined : absence;
}
