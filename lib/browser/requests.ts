import * as z from 'zod/mini';
import type { CheckRequest, OptionChoice, Selection, ValuesRequest } from '../assist/sources.ts';
import { correctionSchema } from '../corrections/correction.ts';
import { journalSchema, selectionShape, text } from './messages.ts';
import { sightedSchema } from './sighted-schema.ts';

const count = z.int().check(z.minimum(0), z.maximum(1000));

/** What the user chose for the request. */
export const selectionSchema = z.object(selectionShape) satisfies z.ZodMiniType<Selection>;

export const optionChoiceSchema = z.object({
  pageId: text,
  field: text,
  wanted: text,
  option: text,
}) satisfies z.ZodMiniType<OptionChoice>;

const valuesRequestSchema = z.object({
  pageId: text,
  profileId: text,
  employeeId: z.exactOptional(text),
  moduleIndex: z.exactOptional(count),
  employees: count,
  amountPer: z.nullable(z.enum(['employee', 'request'])),
  number: z.exactOptional(z.nullable(text)),
}) satisfies z.ZodMiniType<ValuesRequest>;

/** What may be typed in a field is longer than what we write there. */
const typed = z.string().check(z.maxLength(20_000));

const checkRequestSchema = z.object({
  form: z.enum(['request', 'contract']),
  amountPer: z.nullable(z.enum(['employee', 'request'])),
  recap: z.nullable(
    z.array(
      z.object({
        ...{ text: typed, isButton: z.boolean() },
        ...{ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() },
      }),
    ),
  ),
  blocks: z.array(
    z.object({
      page: text,
      block: count,
      fields: z.array(
        z.object({
          field: text,
          label: typed,
          value: z.union([typed, z.number(), z.boolean(), z.null(), z.array(typed)]),
          required: z.boolean(),
          readOnly: z.boolean(),
          maxLength: z.nullable(z.number()),
          message: typed,
        }),
      ),
    }),
  ),
}) satisfies z.ZodMiniType<CheckRequest>;

/** What a content script or an extension page may ask the background. */
export const requestSchema = z.discriminatedUnion('type', [
  /** `tabId` counts only when an extension page asks; a content script gets its own tab. */
  z.object({ type: z.literal('inject-engine'), tabId: z.exactOptional(z.int()) }),
  /** From the engine: what its panel shows only when asked, in its tab. */
  z.object({ type: z.literal('inject-extras') }),
  /** `section`: where on the page of the settings to land; empty for its top. */
  z.object({ type: z.literal('open-options'), section: z.string().check(z.regex(/^[a-z]*$/)) }),
  /** From the overlay: the page of the report, about the tab that asks. */
  z.object({ type: z.literal('open-report') }),
  /** From the overlay: the sheet of the tab that asks, to be printed. */
  z.object({ type: z.literal('open-print') }),
  /** From that page only: the tab as it may be shown to the user, and nowhere kept. */
  z.object({ type: z.literal('capture'), tabId: z.int() }),
  z.object({ type: z.literal('overview') }),
  z.object({ type: z.literal('values'), request: valuesRequestSchema }),
  /** A piece of one of the papers that the values of the tab in view name. */
  z.object({ type: z.literal('file-part'), id: text, from: z.int().check(z.minimum(0)) }),
  z.object({ type: z.literal('remember-option'), choice: optionChoiceSchema }),
  z.object({ type: z.literal('save-selection'), selection: selectionSchema }),
  z.object({ type: z.literal('remember-amount'), per: z.enum(['employee', 'request']) }),
  z.object({ type: z.literal('save-correction'), correction: correctionSchema }),
  z.object({ type: z.literal('forget-correction'), id: text }),
  /** The panel in English: few need it, so the portal's page does not load it. */
  z.object({ type: z.literal('words'), language: z.enum(['fr', 'en']) }),
  z.object({ type: z.literal('contract-pages') }),
  z.object({ type: z.literal('cues') }),
  /** What the rules find in what a tab of the portal shows. */
  z.object({ type: z.literal('check'), seen: checkRequestSchema }),
  z.object({ type: z.literal('load-journal') }),
  z.object({ type: z.literal('save-journal'), journal: z.nullable(journalSchema) }),
  /** From the portal's page only: what it shows now is not what it showed before. */
  z.object({ type: z.literal('sighted'), page: sightedSchema }),
  /**
   * « Où j'en suis » in the user's words, with the dossier of `id`, else the one that the tab shows.
   * `tabId` counts only for our own pages.
   */
  z.object({
    type: z.literal('procedure'),
    id: z.exactOptional(text),
    tabId: z.exactOptional(z.int()),
  }),
  /** « Où j'en suis », and the dossiers that are followed. */
  z.object({ type: z.literal('dossiers') }),
  /** One of them with its steps; without `id`, the one that the tab shows. */
  z.object({ type: z.literal('dossier'), id: z.exactOptional(text) }),
  /**
   * « Suivre ce dossier », on what the tab shows: the line of that number, or the request in view.
   * `as`: the dossier that it is, as the user said, or `new`. `tabId` counts only for our own pages.
   */
  z.object({
    type: z.literal('follow'),
    number: z.exactOptional(text),
    as: z.exactOptional(text),
    tabId: z.exactOptional(z.int()),
  }),
  /** The user ticks a step, unticks it, or takes back what was said. */
  z.object({
    type: z.literal('say-step'),
    id: text,
    step: text,
    done: z.nullable(z.boolean()),
  }),
  z.object({ type: z.literal('note-step'), id: text, step: text, note: text }),
  /** Before « Créer un nouveau dossier »: what looks like the chosen training's request. */
  z.object({ type: z.literal('similar'), company: z.exactOptional(text) }),
]);

export type Request = z.infer<typeof requestSchema>;
