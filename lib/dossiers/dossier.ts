import * as z from 'zod/mini';
import { checkSiret } from '../identifiers/siret.ts';
import { DEADLINE_IDS } from '../procedure/deadline-rules.ts';
import { sightingSchema } from '../procedure/sighting.ts';
import { day, euros, identifier, text } from '../storage/schema-words.ts';
import { recordIdSchema } from '../vault/seal.ts';
import { claimsOf, instant } from './claims.ts';

/**
 * One request being followed, without anybody in it: names and notes are in `personal.ts`. What
 * was said is kept with when (`claims.ts`); what was read, with when and where.
 */

const said = claimsOf(z.boolean());
const stepId = text(60);
const printed = text(400);

/** What the user, a fill or the portal said of the request. */
const answersSchema = z.strictObject({
  title: z.exactOptional(claimsOf(text(400))),
  /** The profile that it was filled with, and which of its revisions. */
  profile: z.exactOptional(claimsOf(z.strictObject({ id: text(100), revision: z.int() }))),
  siret: z.exactOptional(claimsOf(identifier(checkSiret))),
  /** « AKTO », or the user's own word. */
  funder: z.exactOptional(claimsOf(text(100))),
  start: z.exactOptional(claimsOf(day)),
  end: z.exactOptional(claimsOf(day)),
  draft: z.exactOptional(claimsOf(text(40))),
  file: z.exactOptional(claimsOf(text(40))),
  directPayment: z.exactOptional(claimsOf(z.boolean())),
  people: z.exactOptional(claimsOf(z.int().check(z.minimum(0), z.maximum(1000)))),
  initiatedBy: z.exactOptional(claimsOf(z.enum(['centre', 'provider']))),
  wages: z.exactOptional(claimsOf(z.enum(['claimed', 'declined']))),
  /** Euros asked, and the year on whose budget. */
  amount: z.exactOptional(
    claimsOf(z.strictObject({ euros, year: z.int().check(z.minimum(2000), z.maximum(2200)) })),
  ),
  /** The user follows it no more. */
  closedOn: z.exactOptional(claimsOf(day)),
});

/** A line of a list, as last read there. */
export const rowSchema = z.strictObject({
  number: text(40),
  list: z.enum(['brouillons', 'dossiers']),
  dispositif: z.exactOptional(printed),
  sousDispositif: z.exactOptional(printed),
  training: z.exactOptional(printed),
  start: z.exactOptional(day),
  end: z.exactOptional(day),
  company: z.exactOptional(printed),
  /** As printed, cut or not: what it means is decided elsewhere. */
  state: z.exactOptional(printed),
  at: instant,
});

/** A list, read whole and without a filter, in which it was no more. */
export const absenceSchema = z.strictObject({
  list: z.enum(['brouillons', 'dossiers']),
  at: instant,
});

const empty = <T extends z.ZodMiniType>(schema: T) => z._default(schema, () => [] as never);
const nothing = <T extends z.ZodMiniType>(schema: T) => z._default(schema, () => ({}) as never);

export const dossierSchema = z.strictObject({
  schema: z.literal(1),
  id: recordIdSchema,
  /** In Paris. Absent: damaged. */
  createdOn: z.exactOptional(day),
  answers: nothing(answersSchema),
  /** By id of step: done or not, as the user ticked it. */
  said: nothing(z.record(stepId, said)),
  /** Days typed by the user, where no rule is known. */
  deadlines: nothing(z.partialRecord(z.enum(DEADLINE_IDS), claimsOf(day))),
  sightings: empty(z.array(sightingSchema).check(z.maxLength(400))),
  rows: empty(z.array(rowSchema).check(z.maxLength(40))),
  absences: empty(z.array(absenceSchema).check(z.maxLength(20))),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type Answers = Dossier['answers'];
export type AnswerName = keyof Answers;
export type AnswerValue<Name extends AnswerName> = Exclude<
  NonNullable<Answers[Name]>[number]['value'],
  null
>;
export type Row = z.infer<typeof rowSchema>;
export type ListName = Row['list'];

/** One that nothing is known of. */
export function newDossier(id: string, createdOn: string): Dossier {
  return dossierSchema.parse({ schema: 1, id, createdOn });
}
