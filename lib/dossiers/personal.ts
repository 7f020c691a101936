import * as z from 'zod/mini';
import { text } from '../storage/schema-words.ts';
import { recordIdSchema } from '../vault/seal.ts';
import { claim, claimsOf, current, instant, mergeClaims } from './claims.ts';

/** Longest note that is kept. */
export const LONGEST_NOTE = 1000;

/** As many people as a request may have, and as long a name as a list prints. */
const MOST_NAMES = 200;
const LONGEST_NAME = 200;

/** What of a dossier may be about people: in the vault, nowhere else. */
export const personalSchema = z.strictObject({
  schema: z.literal(1),
  /** Of the dossier, and of the record. */
  id: recordIdSchema,
  /** As the lists print them, by number of the request. */
  trainees: z.exactOptional(
    z.record(
      text(40),
      z.strictObject({
        names: z.array(text(LONGEST_NAME)).check(z.maxLength(MOST_NAMES)),
        /** How many more the list did not name. */
        others: z.int(),
        at: instant,
      }),
    ),
  ),
  /** People of the list of employees that it is for. */
  employees: z.exactOptional(z.array(text(100)).check(z.maxLength(200))),
  /** By id of step: people type names in them. */
  notes: z.exactOptional(z.record(text(60), claimsOf(text(LONGEST_NOTE)))),
});

export type Personal = z.infer<typeof personalSchema>;

export function newPersonal(id: string): Personal {
  return { schema: 1, id };
}

/** An empty text takes the note away. Throws when it is too long. */
export function noteStep(personal: Personal, step: string, note: string, now: Date): Personal {
  const claims = claim(personal.notes?.[step], note.trim() || null, now);
  return personalSchema.parse({ ...personal, notes: { ...personal.notes, [step]: claims } });
}

/** Of a step: what was noted; two colleagues' notes one below the other. */
export function noteOf({ notes }: Personal, step: string): string {
  const claims = (notes?.[step] ?? []).filter(({ value }) => value !== null);
  const texts = claims.map(({ value }) => value ?? '');
  return [...new Set(texts)].join('\n');
}

/** Notes of all the steps that have one. */
export function notesOf(personal: Personal): Readonly<Record<string, string>> {
  const steps = Object.keys(personal.notes ?? {}).filter(step => current(personal.notes?.[step]));
  return Object.fromEntries(steps.map(step => [step, noteOf(personal, step)]));
}

/** A colleague's notes beside one's own: none takes the place of another. */
export function withNotes(personal: Personal, theirs: Personal['notes'] = {}): Personal {
  const notes = { ...personal.notes };
  for (const [step, claims] of Object.entries(theirs)) {
    notes[step] = [...mergeClaims(notes[step], claims)];
  }
  return personalSchema.parse({ ...personal, notes });
}

/** All that two parts of one request hold; of each number, the newest reading of its people. */
export function withPersonal(personal: Personal, theirs: Personal): Personal {
  const isSame = [theirs.trainees, theirs.employees, theirs.notes].every(part => !part);
  if (isSame) return personal;
  const trainees = { ...theirs.trainees };
  for (const [number, read] of Object.entries(personal.trainees ?? {})) {
    const other = trainees[number];
    if (!other || other.at < read.at) trainees[number] = read;
  }
  const employees = [...new Set([...(personal.employees ?? []), ...(theirs.employees ?? [])])];
  return withNotes(
    {
      ...personal,
      ...(Object.keys(trainees).length > 0 && { trainees }),
      ...(employees.length > 0 && { employees }),
    },
    theirs.notes,
  );
}

/** The newest reading of a request's people, longest when it was cut at the same moment. */
export function withTrainees(
  personal: Personal,
  number: string,
  read: { readonly names: readonly string[]; readonly others: number; readonly at: string },
): Personal {
  const known = personal.trainees?.[number];
  const names = read.names
    .map(name => name.trim())
    .filter(name => name !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);
  const isPoorer = known && known.others === 0 && read.others > 0;
  // An unfolded row names everybody; folded again, it hides them.
  if (isPoorer && names.every(name => known.names.includes(name))) return personal;
  const isSame =
    known && JSON.stringify([known.names, known.others]) === JSON.stringify([names, read.others]);
  if (isSame) return personal;
  const trainees = { ...personal.trainees, [number]: { ...read, names } };
  return personalSchema.parse({ ...personal, trainees });
}
