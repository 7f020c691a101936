import { type Evidence, evidence } from './evidence.ts';
import { DRAFT_STATES, stateOf } from './printed-state.ts';
import { draftSighting, sentSighting, unknownState } from './seen-sending.ts';
import type { Sighting } from './sighting.ts';

/** A request that the provider began: « A reprendre par l'adhérent » until the user decides. */
export function seenAccepted(sightings: readonly Sighting[]): Evidence | undefined {
  const sent = sentSighting(sightings);
  if (sent) return evidence('done', [sent]);
  const draft = draftSighting(sightings);
  if (!draft) return undefined;
  const state = stateOf(draft.state, DRAFT_STATES);
  switch (state) {
    case 'to-accept':
      return evidence('not-done', [draft], { key: 'procedure.note.to-accept' });
    case 'refused':
      return evidence('not-done', [draft], { key: 'procedure.note.refused-draft' });
    case undefined:
      return evidence('unknown', [draft], unknownState(draft.state));
    default:
      return evidence('done', [draft]);
  }
}
