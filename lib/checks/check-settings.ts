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

/** Euros of a year's cap used elsewhere than in the dossiers known here, as the user says. */
const usedSchema = z.object({
  year: z.int().check(z.minimum(2000), z.maximum(2200)),
  euros,
});

const settingsSchema = z.object({
  version: z.literal(1),
  amount: z.catch(z.nullable(amountSchema), null),
  branch: z.catch(branchSchema, BRANCH_RULES),
  usedElsewhere: z.exactOptional(
    z.catch(z.readonly(z.array(usedSchema).check(z.maxLength(50))), []),
  ),
});

/** What the rules are told by the user rather than by the code. Kept on this computer. */
export type CheckSettings = z.infer<typeof settingsSchema>;
export type AmountAnswer = z.infer<typeof amountSchema>;
export type UsedElsewhere = z.infer<typeof usedSchema>;

export const USUAL_CHECK_SETTINGS: CheckSettings = {
  version: 1,
  amount: null,
  branch: BRANCH_RULES,
};

/** Each year once; nothing used takes its line away. */
export function withUsed(
  before: readonly UsedElsewhere[] = [],
  { year, euros: amount }: UsedElsewhere,
): readonly UsedElsewhere[] {
  const others = before.filter(each => each.year !== year);
  const all = amount > 0 ? [...others, { year, euros: amount }] : others;
  return all.toSorted((a, b) => a.year - b.year);
}

export function usedIn(
  { usedElsewhere = [] }: Pick<CheckSettings, 'usedElsewhere'>,
  year: number,
): number {
  return usedElsewhere.find(each => each.year === year)?.euros ?? 0;
}

/** A damaged part takes its usual value, the others stay. */
export function parseCheckSettings(stored: unknown): CheckSettings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : USUAL_CHECK_SETTINGS;
}
