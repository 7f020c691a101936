import { type Evidence, evidence } from './evidence.ts';
import { DRAFT_STATES, stateOf } from './printed-state.ts';
import { instantOf, latestOf, type Sighting, type SightingOf, sightingsOf } from './sighting.ts';

/** The latest proof that a request was sent: the portal's message, or a line among the files. */
export function sentSighting(sightings: readonly Sighting[]): Sighting | undefined {
  return latestOf(
    sightings.filter(
      seen =>
        seen.kind === 'sent-message' || (seen.kind === 'dossier-state' && seen.list === 'dossiers'),
    ),
  );
}

/** The request's line among the drafts, as last read. */
export function draftSighting(
  sightings: readonly Sighting[],
): SightingOf<'dossier-state'> | undefined {
  return sightingsOf(sightings, 'dossier-state')
    .filter(({ list }) => list === 'brouillons')
    .at(-1);
}

/** « Transmettre »: sent once seen so, unless it was seen among the drafts again since. */
export function seenSending(sightings: readonly Sighting[]): Evidence | undefined {
  const sent = sentSighting(sightings);
  const draft = draftSighting(sightings);
  const state = draft && stateOf(draft.state, DRAFT_STATES);
  if (sent && draft && instantOf(draft) > instantOf(sent)) {
    // The list may simply be late: while it says « en cours de transmission » it contradicts nothing.
    if (state === 'sending') {
      return evidence('waiting', [sent, draft], { key: 'procedure.note.being-sent' });
    }
    return evidence('unknown', [sent, draft], { key: 'procedure.note.two-readings' });
  }
  if (sent) return evidence('done', [sent]);
  if (!draft) return undefined;
  if (state === 'sending') {
    return evidence('waiting', [draft], { key: 'procedure.note.being-sent' });
  }
  if (state === undefined) return evidence('unknown', [draft], unknownState(draft.state));
  return evidence('not-done', [draft], {
    key: 'procedure.note.draft-seen',
    params: { state: draft.state },
  });
}

export function unknownState(state: string) {
  return { key: 'procedure.note.state-unknown', params: { state } } as const;
}
