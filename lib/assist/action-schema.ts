import * as z from 'zod/mini';
import type { Action, Answer } from './state.ts';

const id = z.string().check(z.maxLength(300));

const answerSchema = z.union([
  z.object({ kind: z.literal('which-page'), pageId: id }),
  z.object({ kind: z.literal('past-profile'), fill: z.boolean() }),
  z.object({ kind: z.literal('save-policy'), save: z.boolean() }),
  z.object({
    kind: z.literal('identifiers'),
    numbers: z.record(id, z.nullable(z.string().check(z.maxLength(40)))),
  }),
  z.object({ kind: z.literal('amount'), per: z.enum(['employee', 'request']) }),
  z.object({
    kind: z.literal('option'),
    rowId: id,
    option: z.nullable(z.string().check(z.maxLength(1000))),
  }),
  z.object({ kind: z.literal('proposed'), rowIds: z.array(id) }),
  z.object({ kind: z.literal('your-turn') }),
  z.object({ kind: z.literal('resume'), resume: z.boolean() }),
]) satisfies z.ZodMiniType<Answer>;

/** An action as it arrives by message from the popup or the background. */
export const actionSchema = z.union([
  z.object({ type: z.literal('refresh') }),
  z.object({ type: z.literal('fill-page') }),
  z.object({ type: z.literal('fill-all') }),
  z.object({ type: z.literal('stop') }),
  z.object({
    type: z.literal('write'),
    rowIds: z.array(id),
    over: z.optional(z.record(id, z.string())),
  }),
  z.object({ type: z.literal('undo'), rowId: id }),
  z.object({ type: z.literal('undo-all') }),
  z.object({ type: z.literal('show'), rowId: id }),
  z.object({ type: z.literal('point'), rowId: id }),
  z.object({ type: z.literal('stop-pointing') }),
  z.object({ type: z.literal('forget'), rowId: id }),
  z.object({ type: z.literal('choose-page') }),
  z.object({ type: z.literal('choose-profile'), profileId: id }),
  z.object({ type: z.literal('answer-wages'), wages: z.enum(['claimed', 'declined']) }),
  z.object({ type: z.literal('choose-employees'), ids: z.array(id), going: z.boolean() }),
  z.object({ type: z.literal('answer'), answer: answerSchema }),
]) satisfies z.ZodMiniType<Action>;
