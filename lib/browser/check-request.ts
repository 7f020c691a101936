import type { Language } from '../../locales/text.ts';
import type { CheckAnswer, CheckRequest } from '../assist/sources.ts';
import { check } from '../checks/check.ts';
import type { Facts } from '../checks/facts.ts';
import { readRecap } from '../checks/read-recap.ts';
import { amountAsked } from '../checks/request-asked.ts';
import { reviewOf } from '../checks/review.ts';
import { shownFindings } from '../checks/shown-findings.ts';
import { FUNDER } from '../portal/funder.ts';
import { declarationFor } from '../profile/declared.ts';
import type { Profile } from '../profile/profile.ts';
import { spellingsOf } from '../profile/spelled.ts';

/** What the rules compare with, read from the stores at each question. */
export type KnownFacts = Pick<
  Facts,
  | 'profile'
  | 'centre'
  | 'employees'
  | 'staff'
  | 'people'
  | 'branch'
  | 'wages'
  | 'papers'
  | 'askedThisYear'
  | 'usedElsewhere'
>;

/** What the rules find in what was read of a request, in the user's words; and what it asks. */
export function checkRequest(
  { form, blocks, recap, amountPer }: CheckRequest,
  known: KnownFacts,
  { today, language }: { readonly today: string; readonly language: Language },
): { readonly answer: CheckAnswer; readonly amount: ReturnType<typeof amountAsked> } {
  const lines = recap && readRecap(recap);
  const facts: Facts = {
    ...known,
    ...{ form, today, blocks, amountPer },
    recap: lines,
    // A contract is another training than an action's, and pays its wages otherwise.
    ...(form === 'contract'
      ? {
          ...{ profile: ofContract(known.profile), wages: null },
          ...{ employees: [], people: 0, papers: [] },
        }
      : {}),
  };
  const found = check(facts);
  return {
    answer: { findings: shownFindings(found, facts, language), review: reviewOf(facts, found) },
    amount: amountAsked(facts),
  };
}

/** The training chosen, where it is declared to be that of a contract. */
function ofContract(profile: Profile | null): Profile | null {
  const { dispositif = '' } = (profile && declarationFor(profile, FUNDER)) ?? {};
  return /professionnalisation/iu.test(spellingsOf(dispositif).value) ? profile : null;
}
