import { today } from '../calendar/today.ts';
import { type AnswerName, type AnswerValue, type Dossier, newDossier } from './dossier.ts';
import { answer } from './say.ts';

/** What the user says of a request that they begin to follow. */
export type Begun = { readonly [Name in AnswerName]?: AnswerValue<Name> | undefined };

/** A dossier begun without the portal: another funder's, or before anything was typed there. */
export function startDossier(said: Begun, { id, now }: { id: string; now: Date }): Dossier {
  return withAnswers(newDossier(id, today(now)), said, now);
}

/** Several answers at once; those left out stay as they are. Throws when one may not be given. */
export function withAnswers(dossier: Dossier, said: Begun, now: Date): Dossier {
  let changed = dossier;
  for (const [name, value] of Object.entries(said)) {
    // The key and its value come from the same entry.
    if (value !== undefined) changed = answer(changed, name as AnswerName, value as never, now);
  }
  return changed;
}
