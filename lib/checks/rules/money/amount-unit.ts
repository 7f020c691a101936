import { doubts } from '../../problem.ts';
import { blocksOf, spot } from '../../read-facts.ts';
import { moduleCost, peopleCount, readingsOf } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { TUTORIAL } from '../../sources.ts';
import { euros } from '../../spoken.ts';

/** Several people, and nobody knows whether the amount is for each or for all: never guessed. */
export const rule: Rule = {
  id: 'amount-unit',
  reads: ['formation/cout-pedagogique'],
  source: TUTORIAL,
  check: facts => {
    const block = blocksOf(facts, 'formation').find(each => moduleCost(each));
    const cost = block ? moduleCost(block) : null;
    const people = peopleCount(facts);
    if (!block || !cost || people < 2 || facts.amountPer !== null) return [];
    const [each, together] = readingsOf(cost, facts);
    if (!each || !together) return [];
    const [all, once, one] = [euros(each.total), euros(together.total), euros(together.perPerson)];
    return [
      doubts(
        spot(block, 'cout-pedagogique'),
        {
          fr: `On ne sait pas si le portail demande le montant par salarié ou pour toute la demande. Pour ${people} personnes : ${all.fr} en tout s'il est par salarié, ${once.fr} en tout (${one.fr} chacune) s'il est pour la demande.`,
          en: `Nobody knows whether the portal asks for the amount per employee or for the whole request. For ${people} people: ${all.en} in all if it is per employee, ${once.en} in all (${one.en} each) if it is for the request.`,
        },
        {
          fr: 'Enregistrez, regardez le total dans la Synthèse (ou demandez à AKTO), puis répondez une fois à la question dans le panneau.',
          en: 'Save, look at the total in the Synthèse (or ask AKTO), then answer the question once in the panel.',
        },
      ),
    ];
  },
};

const holds = { 'formation/cout-pedagogique': 300 };

export const examples: readonly Example[] = [
  { is: 'right', case: 'one person', holds, given: { people: 1 }, finds: [] },
  {
    is: 'right',
    case: 'answered',
    holds,
    given: { people: 3, amountPer: 'employee' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'three people',
    holds,
    given: { people: 3 },
    finds: [{ at: 'formation/cout-pedagogique', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'two people seen on the page',
    holds: { ...holds, 'salaries/prenom': 'Awa', 'salaries#1/prenom': 'Ines' },
    finds: [{ at: 'formation/cout-pedagogique', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'nobody knows how many', holds, finds: [] },
];
