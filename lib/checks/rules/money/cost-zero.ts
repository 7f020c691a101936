import { eachModule } from '../../each-block.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import { requestCost } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { TUTORIAL } from '../../sources.ts';

/** A training that costs nothing leaves nothing to be funded. */
export const rule: Rule = {
  id: 'cost-zero',
  reads: ['formation/cout-pedagogique'],
  source: TUTORIAL,
  check: eachModule((block, facts) => {
    if (numberIn(block, 'cout-pedagogique') !== 0) return null;
    // A free session whose wages are asked for, or one free module of several, does happen.
    if (facts.wages === 'claimed' || requestCost(facts)) {
      return doubts(
        spot(block, 'cout-pedagogique'),
        {
          fr: 'Le coût pédagogique de ce module est de 0 €.',
          en: 'The teaching cost of this module is 0 €.',
        },
        {
          fr: 'Si la convention le dit gratuit, laissez. Sinon, recopiez son montant hors taxes (HT).',
          en: 'If the agreement says that it is free, leave it. Otherwise copy its amount excluding tax (HT).',
        },
      );
    }
    return blocks(
      spot(block, 'cout-pedagogique'),
      {
        fr: 'Le coût pédagogique est de 0 € : AKTO n’aurait rien à rembourser.',
        en: 'The teaching cost is 0 €: AKTO would have nothing to pay back.',
      },
      {
        fr: 'Recopiez le montant hors taxes (HT) de la convention ou du devis.',
        en: 'Copy the amount excluding tax (HT) from the agreement or the quotation.',
      },
    );
  }),
};

const cost = (amount: number | string | null) => ({ 'formation/cout-pedagogique': amount });

export const examples: readonly Example[] = [
  { is: 'right', case: '300 €', holds: cost('300,00 €'), finds: [] },
  {
    is: 'wrong',
    case: 'zero',
    holds: cost(0),
    finds: [{ at: 'formation/cout-pedagogique', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'zero, in the second module',
    holds: { ...cost(300), 'formation#1/cout-pedagogique': '0,00' },
    finds: [{ at: 'formation#1/cout-pedagogique', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'free, and the wages are asked for',
    holds: cost(0),
    given: { wages: 'claimed' },
    finds: [{ at: 'formation/cout-pedagogique', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'empty: said as an empty field', holds: cost(null), finds: [] },
];
