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

/**
 * A request, this one or another, exists only for a centre that is attached; else the attachment's
 * own state tells.
 */
export function seenAttached(sightings: readonly Sighting[]): Evidence | undefined {
  const request = seenRequest(sightings);
  if (request) return request;
  const latest = sightingsOf(sightings, 'attachment-state').at(-1);
  const state = latest && stateOf(latest.state, ATTACHMENT_STATES);
  if (latest && state) {
    const params = { state: latest.state };
    const note = { key: 'procedure.note.attachment-seen', params } as const;
    return evidence(state === 'valid' ? 'done' : 'waiting', [latest], note);
  }
  const other = sightingsOf(sightings, 'other-request').at(-1);
  if (other) return evidence('done', [other]);
  return latest && evidence('unknown', [latest], unknownState(latest.state));
}

/** A request is open once its number, or its line in a list, was seen; or once it was sent. */
export function seenRequest(sightings: readonly Sighting[]): Evidence | undefined {
  const latest = latestOf(sightings.filter(({ kind }) => OF_A_REQUEST.has(kind)));
  return latest && evidence('done', [latest]);
}
