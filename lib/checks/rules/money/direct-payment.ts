import { branchSource } from '../../branch-source.ts';
import { eachModule } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';
import { shortDay } from '../../spoken.ts';

/** « Oui » to direct payment, which the branch's requests no longer get since a given day. */
export const rule: Rule = {
  id: 'direct-payment',
  reads: ['formation/paiement-direct'],
  source: FUNDING_RULES,
  check: eachModule((block, facts) => {
    const from = facts.branch.noDirectPaymentFrom;
    // The provider is paid once the training is over: what counts is the later of the two days.
    const paidFrom = [facts.today, dayIn(block, 'fin') ?? ''].sort().at(-1) ?? '';
    if (yesIn(block, 'paiement-direct') !== true || paidFrom < from) return null;
    const source = branchSource(facts);
    return doubts(
      spot(block, 'paiement-direct'),
      {
        fr: `Depuis le ${shortDay(from)}, AKTO ne paie presque plus l'organisme à la place du centre : « Oui » sera très probablement refusé. ${source.fr}.`,
        en: `Since ${shortDay(from)}, AKTO hardly pays the provider instead of the centre any more: « Oui » will very probably be refused. ${source.en}.`,
      },
      {
        fr: "Répondez « Non » : le centre paie l'organisme, puis demande le remboursement à AKTO. Ne gardez « Oui » que si AKTO vous l'a confirmé.",
        en: 'Answer « Non »: the centre pays the provider, then asks AKTO to pay it back. Keep « Oui » only if AKTO confirmed it.',
      },
    );
  }),
};

const answer = (text: string | null) => ({ 'formation/paiement-direct': text });
const finds = [{ at: 'formation/paiement-direct', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'Non', holds: answer('Non'), finds: [] },
  { is: 'wrong', case: 'Oui', holds: answer('Oui'), finds },
  {
    is: 'wrong',
    case: 'Oui on the first day',
    holds: answer('Oui'),
    given: { today: '2026-10-01' },
    finds,
  },
  {
    is: 'borderline',
    case: 'Oui the day before',
    holds: answer('Oui'),
    given: { today: '2026-09-30' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'asked before that day, for a training that ends after it',
    holds: { ...answer('Oui'), 'formation/fin': '2026-11-19' },
    given: { today: '2026-09-20' },
    finds,
  },
  { is: 'borderline', case: 'not answered', holds: answer(null), finds: [] },
];
