import * as z from 'zod/mini';
import type { Review } from '../checks/review.ts';

const amount = z.nullable(z.number());
const names = z.array(z.string());

/** The request as it stands before it is sent. */
export const reviewSchema = z.object({
  form: z.enum(['request', 'contract']),
  on: z.string(),
  centre: z.string(),
  siret: z.string(),
  training: z.string(),
  provider: z.string(),
  modules: z.array(
    z.object({
      title: z.string(),
      start: z.nullable(z.string()),
      end: z.nullable(z.string()),
      hours: amount,
      cost: amount,
    }),
  ),
  people: names,
  unseen: names,
  blocks: z.int(),
  doubtful: z.int(),
  awaited: z.int(),
  recap: z.array(
    z.object({
      key: z.string(),
      part: z.enum(['employer', 'employee', 'training', 'costs']),
      label: z.string(),
      shown: z.nullable(z.string()),
      expected: z.nullable(z.string()),
      from: z.nullable(z.enum(['form', 'profile', 'centre', 'people'])),
      verdict: z.enum(['same', 'differs', 'absent', 'unknown']),
    }),
  ),
  papers: z.array(z.object({ label: z.string(), files: z.nullable(names) })),
  attestations: z.array(
    z.object({ pageName: z.string(), label: z.string(), ticked: z.nullable(z.boolean()) }),
  ),
  wages: z.nullable(z.enum(['claimed', 'declined'])),
  wagesMost: amount,
  asked: z.nullable(z.object({ perRequest: z.number(), perEmployee: z.number() })),
  amountPer: z.nullable(z.enum(['employee', 'request'])),
}) satisfies z.ZodMiniType<Review>;
