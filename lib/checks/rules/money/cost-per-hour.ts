import { normalise } from '../../../dom/text.ts';
import { branchSource } from '../../branch-source.ts';
import { eachModule } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { numberIn, spot, textIn } from '../../read-facts.ts';
import { moduleCost, peopleCount, readingsOf } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';
import { euros } from '../../spoken.ts';

/** Over what the branch pays for an hour of one person, between companies: a warning only. */
export const rule: Rule = {
  id: 'cost-per-hour',
  reads: ['formation/cout-pedagogique', 'formation/duree-heures'],
  source: FUNDING_RULES,
  check: eachModule((block, facts) => {
    const cost = moduleCost(block);
    const hours = numberIn(block, 'duree-heures');
    if (!cost || !hours || hours <= 0) return null;
    // Inside one company the rule is by the day.
    if (/\bintra/u.test(normalise(textIn(block, 'type-formation')))) return null;
    const most = facts.branch.hourlyMost;
    const hourly = readingsOf(cost, facts).map(({ perPerson }) => perPerson / hours);
    if (!hourly.some(each => each > most + 0.005)) return null;
    const [first = 0, second] = hourly;
    const people = peopleCount(facts);
    const source = branchSource(facts);
    const [one, limit] = [euros(first), euros(most)];
    const other = second === undefined ? null : euros(second);
    return doubts(
      spot(block, 'cout-pedagogique'),
      {
        fr: other
          ? `Si le montant est demandé par salarié, l'heure revient à ${one.fr} ; s'il est pour les ${people} personnes ensemble, à ${other.fr}. La branche rembourse au plus ${limit.fr} par heure et par personne. ${source.fr}.`
          : `L'heure revient à ${one.fr} par personne ; la branche rembourse au plus ${limit.fr}. ${source.fr}.`,
        en: other
          ? `If the amount is asked per employee, an hour comes to ${one.en}; if it is for the ${people} people together, to ${other.en}. The branch pays at most ${limit.en} an hour and a person. ${source.en}.`
          : `An hour comes to ${one.en} a person; the branch pays at most ${limit.en}. ${source.en}.`,
      },
      {
        fr: 'Vérifiez le montant et les heures. S’ils sont justes, envoyez quand même : le centre paiera sans doute la différence.',
        en: 'Check the amount and the hours. If they are right, send it all the same: the centre will probably pay the difference.',
      },
    );
  }),
};

const module = (cost: number, hours: number | null) => ({
  'formation/cout-pedagogique': cost,
  'formation/duree-heures': hours,
});
const finds = [{ at: 'formation/cout-pedagogique', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: '300 € for 8 h: 37,50 €', holds: module(300, 8), finds: [] },
  {
    is: 'right',
    case: '900 € for three people together',
    holds: module(900, 8),
    given: { people: 3, amountPer: 'request' },
    finds: [],
  },
  { is: 'wrong', case: '600 € for 8 h', holds: module(600, 8), finds },
  {
    is: 'wrong',
    case: '900 € for each of three',
    holds: module(900, 8),
    given: { people: 3, amountPer: 'employee' },
    finds,
  },
  {
    is: 'wrong',
    case: 'the other natures count',
    holds: { ...module(400, 8), 'formation/cout-evaluation': 100 },
    finds,
  },
  {
    is: 'borderline',
    case: 'unit unknown: too much by one reading',
    holds: module(900, 8),
    given: { people: 3 },
    finds,
  },
  { is: 'borderline', case: 'exactly 60 €', holds: module(480, 8), finds: [] },
  { is: 'borderline', case: 'hours not known', holds: module(480, null), finds: [] },
  {
    is: 'borderline',
    case: 'inside one company',
    holds: { ...module(2000, 7), 'formation/type-formation': 'Intra-entreprise' },
    finds: [],
  },
];
