import type { Sighting } from './sighting.ts';
import type { Words } from './words.ts';

/** What the pages of the portal tell of a step. */
export interface Evidence {
  readonly says: 'done' | 'not-done' | 'waiting' | 'unknown';
  /** What it rests on, so that it can be shown; the last is the latest. */
  readonly sightings: readonly Sighting[];
  readonly note?: Words;
}

export function evidence(
  says: Evidence['says'],
  sightings: readonly Sighting[],
  note?: Words,
): Evidence {
  return note ? { says, sightings, note } : { says, sightings };
}
