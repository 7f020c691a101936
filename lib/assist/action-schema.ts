import * as z from 'zod/mini';
import type { Action, Answer } from './state.ts';

/** As those of `light-schemas.ts`: no kind of schema more than the page loads. */
const flag = z.literal([true, false]);
const id = z.string().check(z.maxLength(300));

const answerSchema = z.union([
  z.object({ kind: z.literal('which-page'), pageId: id }),
  z.object({ kind: z.literal('past-profile'), fill: flag }),
  z.object({ kind: z.literal('save-policy'), save: flag }),
  z.object({
    kind: z.literal('identifiers'),
    numbers: z.catchall(
      z.object({}),
      z.union([z.string().check(z.maxLength(40)), z.literal(null)]),
    ),
  }),
  z.object({ kind: z.literal('amount'), per: z.literal(['employee', 'request']) }),
  z.object({
    kind: z.literal('option'),
    rowId: id,
    option: z.union([z.string().check(z.maxLength(1000)), z.literal(null)]),
  }),
  z.object({ kind: z.literal('proposed'), rowIds: z.array(id) }),
  z.object({ kind: z.literal('your-turn') }),
  z.object({ kind: z.literal('resume'), resume: flag }),
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
    over: z.exactOptional(z.catchall(z.object({}), z.string())),
  }),
  z.object({ type: z.literal('undo'), rowId: id }),
  z.object({ type: z.literal('undo-all') }),
  z.object({ type: z.literal('show'), rowId: id }),
  z.object({ type: z.literal('point'), rowId: id }),
  z.object({ type: z.literal('stop-pointing') }),
  z.object({ type: z.literal('forget'), rowId: id }),
  z.object({ type: z.literal('choose-page') }),
  z.object({ type: z.literal('choose-profile'), profileId: id }),
  z.object({ type: z.literal('answer-wages'), wages: z.literal(['claimed', 'declined']) }),
  z.object({ type: z.literal('choose-employees'), ids: z.array(id), going: flag }),
  z.object({ type: z.literal('answer'), answer: answerSchema }),
]) satisfies z.ZodMiniType<Action>;
