import { type Evidence, evidence } from './evidence.ts';
import { FILE_STATES, stateOf } from './printed-state.ts';
import { unknownState } from './seen-sending.ts';
import { type Sighting, sightingsOf } from './sighting.ts';

/**
 * AKTO's answer, by the file's latest state. The states that follow « Accordé » are not known
 * (PORTAL.md §5.7): an agreement once seen stays, with what is printed now beside it.
 */
export function seenAgreement(sightings: readonly Sighting[]): Evidence | undefined {
  const files = sightingsOf(sightings, 'dossier-state').filter(({ list }) => list === 'dossiers');
  const latest = files.at(-1);
  if (!latest) return undefined;
  const agreed = files.findLast(({ state }) => stateOf(state, FILE_STATES) === 'agreed');
  const state = stateOf(latest.state, FILE_STATES);
  const seen = { key: 'procedure.note.file-seen', params: { state: latest.state } } as const;
  if (state === 'agreed') return evidence('done', [latest], seen);
  if (agreed && state === 'received') {
    return evidence('unknown', [agreed, latest], { key: 'procedure.note.two-readings' });
  }
  if (agreed) {
    const note = { key: 'procedure.note.later-state', params: { state: latest.state } } as const;
    return evidence('done', [agreed, latest], note);
  }
  if (state === 'received') return evidence('waiting', [latest], seen);
  return evidence('unknown', [latest], unknownState(latest.state));
}
