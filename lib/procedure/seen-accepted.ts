import { type Evidence, evidence } from './evidence.ts';
import { DRAFT_STATES, stateOf } from './printed-state.ts';
import { draftSighting, sentSighting, unknownState } from './seen-sending.ts';
import { type Sighting, sightingsOf } from './sighting.ts';

const OF_A_PROVIDER: readonly unknown[] = ['to-accept', 'accepted', 'refused'];

/** Only what a provider began is handed over, taken over or refused [seed 004]. */
export function begunByProvider(sightings: readonly Sighting[]): boolean {
  return sightingsOf(sightings, 'dossier-state').some(
    ({ list, state }) =>
      list === 'brouillons' && OF_A_PROVIDER.includes(stateOf(state, DRAFT_STATES)),
  );
}

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
