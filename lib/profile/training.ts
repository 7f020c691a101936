import * as z from 'zod/mini';
import { checkNda } from '../identifiers/nda.ts';
import { checkPostalCode } from '../identifiers/postal-code.ts';
import { checkSiret } from '../identifiers/siret.ts';
import { day, euros, hours, identifier, text } from '../storage/schema-words.ts';

/** Facts about a training: true whoever pays for it. */

export const provider = z.strictObject({
  name: text(200),
  siret: identifier(checkSiret),
  /** N° d'activité, 11 digits. */
  nda: identifier(checkNda),
  qualiopi: z.optional(text(200)),
  address: z.strictObject({
    street: text(200),
    complement: z.optional(text(200)),
    postalCode: identifier(checkPostalCode),
    city: text(100),
  }),
});

export const COST_NATURES = ['teaching', 'initial-assessment', 'evaluation'] as const;

/** Euros excluding tax. `day`: for the group, each day. */
export const cost = z.strictObject({
  nature: z.enum(COST_NATURES),
  amount: euros,
  per: z.enum(['person', 'group', 'day']),
});

const session = z.strictObject({
  date: day,
  hours,
  /** « 9 h – 11 h ». */
  when: z.optional(text(100)),
});

export const training = z.strictObject({
  /** As the provider and the form word it. */
  title: text(250),
  provider: z.optional(provider),
  start: day,
  end: day,
  hours,
  days: z.optional(hours),
  sessions: z.optional(z.array(session)),
  modality: z.enum(['on-site', 'mixed', 'live-distance', 'e-learning', 'workplace']),
  /** Hours at a distance; `toConfirm`: asked before it is written. */
  distanceHours: z.optional(z.strictObject({ value: hours, toConfirm: z.optional(z.boolean()) })),
  costs: z.array(cost).check(z.minLength(1, 'empty-list')),
  registrationUrl: z.optional(z.url({ protocol: /^https$/, error: 'url' })),
  eligibility: z.strictObject({
    /** Only people registered for the whole training can be funded. */
    wholeTrainingOnly: z.boolean(),
    note: z.optional(text(1000)),
  }),
});

export type Training = z.infer<typeof training>;
export type Cost = z.infer<typeof cost>;
export type Provider = z.infer<typeof provider>;
