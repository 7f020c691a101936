import type { Language } from '../../locales/text.ts';
import type { CheckAnswer, CheckRequest } from '../assist/sources.ts';
import { check } from '../checks/check.ts';
import type { Facts } from '../checks/facts.ts';
import { reviewOf } from '../checks/review.ts';
import { shownFindings } from '../checks/shown-findings.ts';

/** What the rules compare with, read from the stores at each question. */
export type KnownFacts = Pick<
  Facts,
  'profile' | 'centre' | 'employees' | 'staff' | 'people' | 'branch' | 'wages' | 'papers'
>;

/** What the rules find in what was read of a request, in the user's words. */
export function checkRequest(
  { blocks, recap, amountPer }: CheckRequest,
  known: KnownFacts,
  { today, language }: { readonly today: string; readonly language: Language },
): CheckAnswer {
  const facts: Facts = {
    ...known,
    ...{ today, blocks, recap, amountPer },
    askedThisYear: null,
  };
  const found = check(facts);
  return { findings: shownFindings(found, facts, language), review: reviewOf(facts, found) };
}
