import * as z from 'zod/mini';
import { isRealDate } from '../identifiers/date.ts';
import { BRANCH_RULES, type BranchRules } from './branch-rules.ts';

const euros = z.number().check(z.minimum(0, 'negative'), z.maximum(1_000_000, 'too-large'));
const day = z.string().check(z.refine(value => isRealDate(value), { error: 'date' }));

/** Messages are the codes of `lib/import`, which says them under the fields of the settings. */
export const branchSchema = z.object({
  hourlyMost: euros,
  yearlyMost: euros,
  wagesHourly: euros,
  hourlyWageLeast: euros,
  noDirectPaymentFrom: day,
  depositDays: z.int().check(z.minimum(0, 'negative'), z.maximum(366, 'too-large')),
  source: z.string().check(z.minLength(1, 'empty'), z.maxLength(300, 'longer:300')),
  readOn: day,
}) satisfies z.ZodMiniType<BranchRules>;

/** How the portal asks its amounts, as the user said it and when (`YYYY-MM-DD`). */
const amountSchema = z.object({ per: z.enum(['employee', 'request']), on: day });

const settingsSchema = z.object({
  version: z.literal(1),
  amount: z.catch(z.nullable(amountSchema), null),
  branch: z.catch(branchSchema, BRANCH_RULES),
});

/** What the rules are told by the user rather than by the code. Kept on this computer. */
export type CheckSettings = z.infer<typeof settingsSchema>;
export type AmountAnswer = z.infer<typeof amountSchema>;

export const USUAL_CHECK_SETTINGS: CheckSettings = {
  version: 1,
  amount: null,
  branch: BRANCH_RULES,
};

/** A damaged part takes its usual value, the others stay. */
export function parseCheckSettings(stored: unknown): CheckSettings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : USUAL_CHECK_SETTINGS;
}
