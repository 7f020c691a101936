import type { DeadlineId } from '../procedure/deadline-rules.ts';
import { claim, claimAgain } from './claims.ts';
import type { AnswerName, AnswerValue, Dossier } from './dossier.ts';
import { dossierSchema } from './dossier.ts';
import { newest } from './instants.ts';

/**
 * The user ticks a step, unticks it, or takes back what was said (`null`). Ends a dispute. Said
 * once more, it is said of now: the portal may have shown something else in between.
 */
export function sayStep(dossier: Dossier, step: string, done: boolean | null, now: Date): Dossier {
  const claims = claimAgain(dossier.said[step], done, newest(dossier, now));
  const said = { ...dossier.said, [step]: claims };
  return dossierSchema.parse({ ...dossier, said: withoutEmpty(said) });
}

/** Throws when the value is none that may be given. */
export function answer<Name extends AnswerName>(
  dossier: Dossier,
  name: Name,
  value: AnswerValue<Name> | null,
  now: Date,
): Dossier {
  const before: Parameters<typeof claim>[0] = dossier.answers[name];
  const answers = { ...dossier.answers, [name]: claim(before, value, newest(dossier, now)) };
  return dossierSchema.parse({ ...dossier, answers: withoutEmpty(answers) });
}

/** What is said of a request all at once. */
export type Answered = { readonly [Name in AnswerName]?: AnswerValue<Name> | undefined };

/** Those left out stay as they are. Throws when one may not be given. */
export function withAnswers(dossier: Dossier, said: Answered, now: Date): Dossier {
  let changed = dossier;
  for (const [name, value] of Object.entries(said)) {
    // The key and its value come from the same entry.
    if (value !== undefined) changed = answer(changed, name as AnswerName, value as never, now);
  }
  return changed;
}

/** A day typed by the user, for a funder whose rules are not known. */
export function typeDeadline(
  dossier: Dossier,
  id: DeadlineId,
  day: string | null,
  now: Date,
): Dossier {
  const deadlines = { ...dossier.deadlines, [id]: claim(dossier.deadlines[id], day, now) };
  return dossierSchema.parse({ ...dossier, deadlines: withoutEmpty(deadlines) });
}

function withoutEmpty<T extends Readonly<Record<string, readonly unknown[] | undefined>>>(
  claims: T,
): Partial<T> {
  const full = Object.entries(claims).filter(([, each]) => each && each.length > 0);
  return Object.fromEntries(full) as Partial<T>; // The same keys, some left out.
}
