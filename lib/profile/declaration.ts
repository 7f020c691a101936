import * as z from 'zod/mini';
import { checkFormacode } from '../identifiers/formacode.ts';
import { day, hours, identifier, text } from '../storage/schema-words.ts';
import { spelled } from './spelled.ts';
import { cost, provider } from './training.ts';

/** How one funder wants the training declared: the words of its form, not facts. */

const search = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('formacode'),
    code: identifier(checkFormacode),
    /** Names that the directory is known to give it. */
    names: z.array(text()),
  }),
  z.strictObject({
    by: z.literal('rncp'),
    code: z.string().check(z.regex(/^(?:RNCP\s?)?\d{1,6}$/i, 'rncp')),
    names: z.array(text()),
  }),
]);

export const declaredModule = z.strictObject({
  kind: z.enum(['external', 'internal']),
  /** « Modalité pédagogique ». */
  modality: spelled,
  sanction: spelled,
  search: z.optional(search),
  /** Code of the « répertoire spécifique », digits. */
  rs: z.optional(z.string().check(z.regex(/^(?:RS\s?)?\d{1,6}$/i, 'rs'))),
  certificationLevel: spelled,
  trainingType: spelled,
  providerObjective: spelled,
  /** « Paiement direct par l'OPCO à l'organisme de formation » (subrogation). */
  directPayment: z.boolean(),
  /** What differs from the training as a whole; compulsory parts when there are several modules. */
  title: z.optional(text(250)),
  provider: z.optional(provider),
  start: z.optional(day),
  end: z.optional(day),
  hours: z.optional(hours),
  days: z.optional(hours),
  distanceHours: z.optional(z.strictObject({ value: hours, toConfirm: z.optional(z.boolean()) })),
  costs: z.optional(z.array(cost).check(z.minLength(1, 'empty-list'))),
});

export const declaration = z.strictObject({
  funder: text(50),
  /** « Action de formation ». */
  dispositif: spelled,
  sousDispositif: spelled,
  /** « Référence interne de l'entreprise », 15 characters. */
  reference: z.optional(text(15)),
  /** « Objectif général de la formation », which is not the provider's. */
  trainingObjective: spelled,
  comment: z.optional(text(256)),
  modules: z.array(declaredModule).check(z.minLength(1, 'empty-list')),
});

export type Declaration = z.infer<typeof declaration>;
export type DeclaredModule = z.infer<typeof declaredModule>;
