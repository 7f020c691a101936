import type { Language } from '../../locales/text.ts';
import type { CheckedFinding, CheckRequest } from '../assist/sources.ts';
import { check } from '../checks/check.ts';
import type { Facts } from '../checks/facts.ts';
import { shownFindings } from '../checks/shown-findings.ts';

/** What the rules compare with, read from the stores at each question. */
export type KnownFacts = Pick<
  Facts,
  'profile' | 'centre' | 'employees' | 'staff' | 'people' | 'branch' | 'wages'
>;

/** What the rules find in what was read of a request, in the user's words. */
export function checkRequest(
  { blocks, recap, amountPer }: CheckRequest,
  known: KnownFacts,
  { today, language }: { readonly today: string; readonly language: Language },
): CheckedFinding[] {
  const facts: Facts = {
    ...known,
    ...{ today, blocks, recap, amountPer },
    askedThisYear: null,
  };
  return shownFindings(check(facts), facts, language);
}
