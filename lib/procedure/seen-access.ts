import { type Evidence, evidence } from './evidence.ts';
import { ATTACHMENT_STATES, stateOf } from './printed-state.ts';
import { unknownState } from './seen-sending.ts';
import { latestOf, type Sighting, type SightingKind, sightingsOf } from './sighting.ts';

const OF_A_REQUEST: ReadonlySet<SightingKind> = new Set([
  'draft-number',
  'dossier-state',
  'sent-message',
]);

/** Whatever was seen on the portal was seen by somebody who could enter it. */
export function seenEntered(sightings: readonly Sighting[]): Evidence | undefined {
  const latest = latestOf(sightings);
  return latest && evidence('done', [latest]);
}

/** A request exists only for a centre that is attached; else the attachment's own state tells. */
export function seenAttached(sightings: readonly Sighting[]): Evidence | undefined {
  const request = seenRequest(sightings);
  if (request) return request;
  const latest = sightingsOf(sightings, 'attachment-state').at(-1);
  if (!latest) return undefined;
  const note = { key: 'procedure.note.attachment-seen', params: { state: latest.state } } as const;
  const state = stateOf(latest.state, ATTACHMENT_STATES);
  if (state === 'valid') return evidence('done', [latest], note);
  if (state === 'waiting') return evidence('waiting', [latest], note);
  return evidence('unknown', [latest], unknownState(latest.state));
}

/** A request is open once its number, or its line in a list, was seen; or once it was sent. */
export function seenRequest(sightings: readonly Sighting[]): Evidence | undefined {
  const latest = latestOf(sightings.filter(({ kind }) => OF_A_REQUEST.has(kind)));
  return latest && evidence('done', [latest]);
}
