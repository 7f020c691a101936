import * as z from 'zod/mini';
import type {
  Journal,
  OptionChoice,
  Overview,
  Selection,
  ValuesRequest,
} from '../assist/sources.ts';
import type { Values } from '../assist/values.ts';

const text = z.string().check(z.maxLength(2000));
const count = z.int().check(z.minimum(0), z.maximum(1000));

const selectionShape = {
  profileId: z.nullable(text),
  chosen: z.array(text),
  savesTabs: z.nullable(z.boolean()),
};

/** What the user chose for the request. */
export const selectionSchema = z.object(selectionShape) satisfies z.ZodMiniType<Selection>;

/** Where a guided run stands. */
export const journalSchema = z.object({
  profileId: text,
  startedAt: text,
  tabs: z.array(z.object({ pageId: text, written: z.boolean(), saved: z.boolean() })),
  employeesDone: z.array(text),
}) satisfies z.ZodMiniType<Journal>;

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

/** What a content script or an extension page may ask the background. */
export const requestSchema = z.discriminatedUnion('type', [
  /** `tabId` counts only when an extension page asks; a content script gets its own tab. */
  z.object({ type: z.literal('inject-engine'), tabId: z.exactOptional(z.int()) }),
  /** `section`: where on the page of the settings to land; empty for its top. */
  z.object({ type: z.literal('open-options'), section: z.string().check(z.regex(/^[a-z]*$/)) }),
  z.object({ type: z.literal('overview') }),
  z.object({ type: z.literal('values'), request: valuesRequestSchema }),
  z.object({ type: z.literal('remember-option'), choice: optionChoiceSchema }),
  z.object({ type: z.literal('save-selection'), selection: selectionSchema }),
  z.object({ type: z.literal('load-journal') }),
  z.object({ type: z.literal('save-journal'), journal: z.nullable(journalSchema) }),
]);

export type Request = z.infer<typeof requestSchema>;

const numbered = z.enum(['nir', 'ntt']);

/** What each request is answered with. */
export interface Replies {
  'inject-engine': null;
  'open-options': null;
  overview: Overview;
  values: Values;
  'remember-option': null;
  'save-selection': null;
  'load-journal': Journal | null;
  'save-journal': null;
}

/** The same, to be checked on arrival. */
export const replySchemas: { [T in Request['type']]: z.ZodMiniType<Replies[T]> } = {
  'inject-engine': z.null(),
  'open-options': z.null(),
  overview: z.object({
    ...selectionShape,
    profiles: z.array(
      z.object({ id: text, title: text, start: text, end: text, past: z.boolean() }),
    ),
    centre: z.nullable(text),
    opco: z.nullable(text),
    employees: z.array(z.object({ id: text, name: text })),
    modules: z.array(z.object({ kind: z.enum(['external', 'internal']) })),
    missingNumbers: z.array(z.object({ id: text, name: text, wants: numbered })),
    amount: z.nullable(z.object({ perEmployee: z.number() })),
  }),
  values: z.record(
    text,
    z.object({
      value: z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]),
      spellings: z.exactOptional(z.array(text)),
      origin: z.enum(['profile', 'centre', 'employee', 'answer']),
      doubtful: z.exactOptional(text),
    }),
  ),
  'remember-option': z.null(),
  'save-selection': z.null(),
  'load-journal': z.nullable(journalSchema),
  'save-journal': z.null(),
};

/** What goes through the wire: `ok: false` when the background could not. */
export const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false) }),
]);
