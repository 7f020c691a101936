import { type Evidence, evidence } from './evidence.ts';
import { DOCUMENT_STATES, plain, stateOf } from './printed-state.ts';
import { sentSighting, unknownState } from './seen-sending.ts';
import { seenTab } from './seen-tab.ts';
import { type Sighting, type SightingOf, sightingsOf } from './sighting.ts';

type DocumentState = SightingOf<'document-state'>;

const seenDocumentsTab = seenTab('documents');

/** The Documents tab: its counter, and its mark, which may disagree. */
export function seenAttachedPapers(sightings: readonly Sighting[]): Evidence | undefined {
  const tab = seenDocumentsTab(sightings);
  const count = sightingsOf(sightings, 'documents-count').at(-1);
  if (!count || sentSighting(sightings)) return tab;
  const { done, total } = count;
  const note = { key: 'procedure.note.documents-missing', params: { done, total } } as const;
  const isFull = total > 0 && done >= total;
  if (!tab) return isFull ? evidence('done', [count], note) : evidence('not-done', [count], note);
  if (tab.says === 'done' && !isFull) {
    return evidence('unknown', [...tab.sightings, count], {
      key: 'procedure.note.two-readings',
    });
  }
  return isFull ? tab : evidence('not-done', [...tab.sightings, count], note);
}

/** The programme is in hand once the papers are attached, or AKTO has it. */
export function seenProgramme(sightings: readonly Sighting[]): Evidence | undefined {
  const state = latestStates(sightings).find(({ document }) =>
    /^programme\b/.test(plain(document)),
  );
  if (state) return readState(state);
  // The portal sends nothing without it.
  const sent = sentSighting(sightings);
  if (sent) return evidence('done', [sent]);
  const count = sightingsOf(sightings, 'documents-count').at(-1);
  // One paper out of two may be the other one.
  return count && count.total > 0 && count.done >= count.total
    ? evidence('done', [count])
    : undefined;
}

/** « Conforme » is AKTO's word for a convention that holds; a quote may stand in its place. */
export function seenConvention(sightings: readonly Sighting[]): Evidence | undefined {
  const state = latestStates(sightings).find(({ document }) =>
    /^convention\b/.test(plain(document)),
  );
  return state && readState(state);
}

/** AKTO's opinion of the papers: right once each of them is. */
export function seenConform(sightings: readonly Sighting[]): Evidence | undefined {
  const states = latestStates(sightings);
  if (states.length === 0) return undefined;
  const all = states.map(state => ({ state, seen: readState(state) }));
  const worst = (['not-done', 'unknown', 'waiting'] as const)
    .map(says => all.find(({ seen }) => seen.says === says))
    .find(found => found !== undefined);
  return worst?.seen ?? evidence('done', states);
}

/** Each document as last seen. */
function latestStates(sightings: readonly Sighting[]): readonly DocumentState[] {
  const latest = new Map<string, DocumentState>();
  for (const state of sightingsOf(sightings, 'document-state')) {
    latest.set(plain(state.document), state);
  }
  return [...latest.values()];
}

function readState(sighting: DocumentState): Evidence {
  const { document, state } = sighting;
  switch (stateOf(state, DOCUMENT_STATES)) {
    case 'accepted':
      return evidence('done', [sighting]);
    case 'refused':
      return evidence('not-done', [sighting], {
        key: 'procedure.note.document-refused',
        params: { document, state },
      });
    case 'waiting':
      return evidence('waiting', [sighting], {
        key: 'procedure.note.document-waiting',
        params: { document, state },
      });
    default:
      return evidence('unknown', [sighting], unknownState(state));
  }
}
