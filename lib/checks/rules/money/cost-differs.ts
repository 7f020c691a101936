import { amountOf } from '../../../profile/amount.ts';
import { eachModule } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import type { Facts } from '../../facts.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import { peopleCount } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { OWN_FILES } from '../../sources.ts';
import { euros } from '../../spoken.ts';

const CELLS = [
  ['cout-pedagogique', 'teaching'],
  ['cout-positionnement', 'initial-assessment'],
  ['cout-evaluation', 'evaluation'],
] as const;

const VAT = 1.2;

/** An amount that the training's file does not have; by either unit while nobody knows it. */
export const rule: Rule = {
  id: 'cost-differs',
  reads: CELLS.map(([field]) => `formation/${field}`),
  source: OWN_FILES,
  check: eachModule((block, facts) =>
    CELLS.flatMap(([field, nature]) => {
      const amount = numberIn(block, field);
      const planned = plannedModule(facts, block);
      const costs = planned?.costs.filter(cost => cost.nature === nature) ?? [];
      if (!amount || !planned || costs.length === 0) return [];
      const wanted = unitsOf(facts).flatMap(
        amountPer =>
          amountOf(costs, { days: planned.days, employees: peopleCount(facts), amountPer }) ?? [],
      );
      const isSame = (one: number, other: number) => Math.abs(one - other) < 0.005;
      if (wanted.length === 0 || wanted.some(each => isSame(each, amount))) return [];
      const isTaxed = wanted.some(each => isSame(each * VAT, amount));
      const [typed, planneds] = [euros(amount), [...new Set(wanted)].map(euros)];
      return doubts(
        spot(block, field),
        {
          fr: `La demande dit ${typed.fr} ; d'après la fiche de la formation : ${planneds.map(({ fr }) => fr).join(' ou ')}.${isTaxed ? ' La différence est celle de la TVA : le portail veut le montant hors taxes.' : ''}`,
          en: `The request says ${typed.en}; by the training’s file: ${planneds.map(({ en }) => en).join(' or ')}.${isTaxed ? ' The difference is that of VAT: the portal wants the amount excluding tax.' : ''}`,
        },
        {
          fr: 'Gardez le montant hors taxes de la convention ou du devis.',
          en: 'Keep the amount excluding tax of the agreement or the quotation.',
        },
      );
    }),
  ),
};

function unitsOf({ amountPer }: Facts): readonly ('employee' | 'request')[] {
  return amountPer ? [amountPer] : ['employee', 'request'];
}

const cost = (amount: number | null) => ({ 'formation/cout-pedagogique': amount });
const profile = exampleProfile();
const finds = [{ at: 'formation/cout-pedagogique', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: '300 €', holds: cost(300), given: { profile }, finds: [] },
  {
    is: 'right',
    case: '900 € for three',
    holds: cost(900),
    given: { profile, people: 3, amountPer: 'request' },
    finds: [],
  },
  { is: 'right', case: 'no file', holds: cost(450), finds: [] },
  { is: 'wrong', case: 'another amount', holds: cost(30), given: { profile }, finds },
  { is: 'wrong', case: 'tax included', holds: cost(360), given: { profile }, finds },
  {
    is: 'wrong',
    case: 'per person where all together is asked',
    holds: cost(300),
    given: { profile, people: 3, amountPer: 'request' },
    finds,
  },
  {
    is: 'borderline',
    case: 'unit unknown: both are taken',
    holds: cost(900),
    given: { profile, people: 3 },
    finds: [],
  },
  { is: 'borderline', case: 'nothing yet', holds: cost(null), given: { profile }, finds: [] },
];
