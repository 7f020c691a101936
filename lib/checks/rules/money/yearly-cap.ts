import { branchSource } from '../../branch-source.ts';
import type { Facts } from '../../facts.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, numberIn, spot } from '../../read-facts.ts';
import { yearAsked } from '../../request-asked.ts';
import { readingsOf, requestCost } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';
import { euros } from '../../spoken.ts';

/** The cap is that of companies under this size. */
const LARGE = 50;

/** This request with what was already asked this year, over the cap of the company: a warning. */
export const rule: Rule = {
  id: 'yearly-cap',
  reads: ['formation/cout-pedagogique'],
  source: FUNDING_RULES,
  check: facts => {
    const cost = requestCost(facts);
    const [block] = blocksOf(facts, 'formation');
    if (!cost || !block || workforceOf(facts) >= LARGE) return [];
    const asked = facts.askedThisYear ?? 0;
    const most = facts.branch.yearlyMost;
    const totals = readingsOf(cost, facts).map(({ total }) => total);
    const elsewhere = facts.usedElsewhere ?? 0;
    if (!totals.some(total => asked + elsewhere + total > most)) return [];
    const source = branchSource(facts);
    const [a, m, e] = [euros(asked), euros(most), euros(elsewhere)];
    const year = yearAsked(facts);
    const other =
      elsewhere > 0
        ? {
            fr: ` ; ${e.fr} utilisés ailleurs, d'après vous`,
            en: `; ${e.en} used elsewhere, by you`,
          }
        : { fr: '', en: '' };
    const these = totals.map(total => euros(total));
    return [
      doubts(
        spot(block, 'cout-pedagogique'),
        asked + elsewhere === 0
          ? {
              fr: `Cette demande (${these.map(({ fr }) => fr).join(' ou ')}) dépasse à elle seule ${m.fr}, le plafond annuel de l'entreprise (aucun autre dossier connu ici pour ${year}). ${source.fr}.`,
              en: `This request (${these.map(({ en }) => en).join(' or ')}) exceeds ${m.en}, the company's cap for a year, by itself (no other dossier known here for ${year}). ${source.en}.`,
            }
          : {
              fr: `Cette demande (${these.map(({ fr }) => fr).join(' ou ')}) et ce qui a déjà été demandé pour ${year} (${a.fr}, d'après les dossiers connus ici${other.fr}) dépassent ${m.fr}, le plafond annuel de l'entreprise. ${source.fr}.`,
              en: `This request (${these.map(({ en }) => en).join(' or ')}) and what was already asked for ${year} (${a.en}, by the dossiers known here${other.en}) exceed ${m.en}, the company's cap for a year. ${source.en}.`,
            },
        {
          fr: 'Demandez à AKTO ce qu’il reste pour cette année. Vous pouvez envoyer quand même : AKTO paiera au plus le reste.',
          en: 'Ask AKTO what is left for this year. You may send it all the same: AKTO will pay at most what is left.',
        },
      ),
    ];
  },
};

/** 0 when nobody knows it: most centres are small. */
function workforceOf(facts: Facts): number {
  const [employer] = blocksOf(facts, 'employeur');
  return (employer && numberIn(employer, 'effectif')) ?? facts.centre?.workforce ?? 0;
}

const cost = (amount: number) => ({ 'formation/cout-pedagogique': amount });
const finds = [{ at: 'formation/cout-pedagogique', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'far below', holds: cost(300), given: { askedThisYear: 900 }, finds: [] },
  { is: 'right', case: 'nobody knows what was asked', holds: cost(300), finds: [] },
  { is: 'wrong', case: 'over', holds: cost(300), given: { askedThisYear: 9800 }, finds },
  {
    is: 'wrong',
    case: 'over with each person',
    holds: cost(300),
    given: { askedThisYear: 9000, people: 4, amountPer: 'employee' },
    finds,
  },
  {
    is: 'wrong',
    case: 'over with what was used elsewhere',
    holds: cost(300),
    given: { askedThisYear: 9000, usedElsewhere: 800 },
    finds,
  },
  { is: 'wrong', case: 'over by itself', holds: cost(12_000), finds },
  {
    is: 'borderline',
    case: 'over by one of two readings',
    holds: cost(300),
    given: { askedThisYear: 9000, people: 4 },
    finds,
  },
  {
    is: 'borderline',
    case: 'just at it',
    holds: cost(300),
    given: { askedThisYear: 9700 },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a large company has another cap',
    holds: { ...cost(12_000), 'employeur/effectif': 60 },
    finds: [],
  },
];
