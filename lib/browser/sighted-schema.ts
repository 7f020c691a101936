import * as z from 'zod/mini';
import type { PageReading } from '../sightings/read-page.ts';

const text = z.string().check(z.maxLength(400));
const count = z.int().check(z.minimum(0), z.maximum(10_000_000));
const many = 1000;

const rowSchema = z.object({
  number: z.exactOptional(text),
  dispositif: z.exactOptional(text),
  sousDispositif: z.exactOptional(text),
  training: z.exactOptional(text),
  start: z.exactOptional(z.iso.date()),
  end: z.exactOptional(z.iso.date()),
  company: z.exactOptional(text),
  state: z.exactOptional(text),
  knownState: z.exactOptional(text),
  badges: z.array(text).check(z.maxLength(20)),
});

const listSchema = z.object({
  list: z.nullable(z.enum(['brouillons', 'dossiers'])),
  rows: z.array(rowSchema).check(z.maxLength(many)),
  columnsUnknown: z.array(text).check(z.maxLength(many)),
  columnsByContent: z.array(text).check(z.maxLength(many)),
  people: z
    .array(z.object({ number: text, names: z.array(text), others: count }))
    .check(z.maxLength(many)),
  page: z.exactOptional(z.object({ current: count, total: count })),
  results: z.exactOptional(count),
  filtered: z.boolean(),
  saidEmpty: z.boolean(),
});

const formSchema = z.object({
  tabs: z.array(
    z.object({ label: text, mark: z.enum(['valid', 'invalid', 'unknown']), active: z.boolean() }),
  ),
  draftNumber: z.exactOptional(text),
  documents: z.exactOptional(z.object({ done: count, total: count })),
  messages: z.array(z.enum(['sent', 'invalid'])),
});

const placeSchema = z.object({
  place: z.nullable(
    z.enum([
      'accueil',
      'brouillons',
      'dossiers',
      'nouvelle-demande',
      'form',
      'consultation',
      'reserve-de-fonds',
      'factures',
      'virements',
      'badges-et-cartes',
      'taches',
      'demande-de-remboursement',
      'login',
    ]),
  ),
  dispositif: z.exactOptional(text),
  sousDispositif: z.exactOptional(text),
  number: z.exactOptional(text),
  state: z.exactOptional(text),
  context: z.exactOptional(z.object({ is: z.enum(['adherent', 'prestataire']), said: text })),
  attachments: z
    .array(z.object({ company: z.exactOptional(text), number: text, state: z.exactOptional(text) }))
    .check(z.maxLength(many)),
  papers: z.array(z.object({ document: text, state: text })).check(z.maxLength(many)),
  mandate: z.boolean(),
});

/** What a page of the portal showed, as it comes from the page's own process. */
export const sightedSchema = z.object({
  place: placeSchema,
  form: z.nullable(formSchema),
  lists: z.array(listSchema).check(z.maxLength(20)),
}) satisfies z.ZodMiniType<PageReading>;
