import { type Evidence, evidence } from './evidence.ts';
import { plain } from './printed-state.ts';
import { sentSighting } from './seen-sending.ts';
import { instantOf, type Sighting, sightingsOf } from './sighting.ts';

/** A tab of the form by its tick or its warning; a request that was sent had them all right. */
export const seenTab =
  (tab: string) =>
  (sightings: readonly Sighting[]): Evidence | undefined => {
    const mark = sightingsOf(sightings, 'tab-mark')
      .filter(seen => plain(seen.tab) === tab)
      .at(-1);
    const sent = sentSighting(sightings);
    if (sent && (!mark || instantOf(sent) >= instantOf(mark))) return evidence('done', [sent]);
    if (!mark) return undefined;
    return mark.mark === 'validated'
      ? evidence('done', [mark])
      : evidence('not-done', [mark], { key: 'procedure.note.tab-warning' });
  };
