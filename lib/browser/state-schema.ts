import * as z from 'zod/mini';
import type { AssistantState } from '../assist/state.ts';
import { findingSchema } from './finding-schema.ts';
import { reviewSchema } from './review-schema.ts';

const messageSchema = z.object({
  key: z.string(),
  params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

const rowSchema = z.object({
  id: z.string(),
  pageId: z.string(),
  pageName: z.string(),
  field: z.string(),
  label: z.string(),
  status: z.enum([
    'write',
    'propose',
    'same',
    'conflict',
    'missing',
    'locked',
    'not-found',
    'ambiguous',
    'yours',
    'held',
    'held-reformatted',
    'refused',
    'lost',
    'overwritten',
    'unverifiable',
    'skipped',
  ]),
  value: z.string(),
  wanted: z.string(),
  reason: z.nullable(messageSchema),
  group: z.string(),
  canShow: z.boolean(),
  canUndo: z.boolean(),
  canWrite: z.boolean(),
  offer: z.nullable(z.enum(['sure', 'check', 'conflict'])),
  oneWay: z.boolean(),
  teaching: z.exactOptional(
    z.object({
      canPoint: z.boolean(),
      canForget: z.boolean(),
      note: z.nullable(messageSchema),
    }),
  ),
});

const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('which-page'),
    pages: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  z.object({ kind: z.literal('past-profile'), title: z.string(), end: z.string() }),
  z.object({ kind: z.literal('save-policy') }),
  z.object({
    kind: z.literal('identifiers'),
    people: z.array(z.object({ id: z.string(), name: z.string(), wants: z.enum(['nir', 'ntt']) })),
  }),
  z.object({
    kind: z.literal('amount'),
    label: z.string(),
    employees: z.number(),
    perEmployee: z.number(),
    perRequest: z.number(),
  }),
  z.object({
    kind: z.literal('option'),
    rowId: z.string(),
    label: z.string(),
    group: z.string(),
    wanted: z.string(),
    options: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('proposed'),
    items: z.array(
      z.object({
        rowId: z.string(),
        label: z.string(),
        group: z.string(),
        wanted: z.string(),
        reason: z.nullable(messageSchema),
      }),
    ),
  }),
  z.object({ kind: z.literal('your-turn'), message: messageSchema }),
  z.object({ kind: z.literal('resume'), tabs: z.array(z.string()) }),
]);

/** The assistant's state as it arrives from a portal tab. */
export const stateSchema = z.object({
  run: z.enum(['idle', 'running', 'waiting', 'done', 'stopped']),
  blocked: z.nullable(messageSchema),
  page: z.nullable(z.object({ id: z.string(), name: z.string(), sure: z.boolean() })),
  profiles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      start: z.string(),
      end: z.string(),
      past: z.boolean(),
    }),
  ),
  profileId: z.nullable(z.string()),
  centre: z.nullable(z.string()),
  employees: z.array(z.object({ id: z.string(), name: z.string() })),
  locked: z.exactOptional(z.boolean()),
  chosen: z.array(z.string()),
  wages: z.nullable(z.enum(['claimed', 'declined'])),
  rows: z.array(rowSchema),
  progress: z.nullable(z.object({ done: z.number(), total: z.number(), doing: messageSchema })),
  question: z.nullable(questionSchema),
  summary: z.nullable(messageSchema),
  remarks: z.array(messageSchema),
  pointing: z.nullable(
    z.object({ rowId: z.string(), label: z.string(), said: z.nullable(messageSchema) }),
  ),
  findings: z.array(z.extend(findingSchema, { canShow: z.boolean() })),
  review: z.nullable(reviewSchema),
}) satisfies z.ZodMiniType<AssistantState>;
