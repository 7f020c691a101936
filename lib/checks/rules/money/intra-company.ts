import { normalise } from '../../../dom/text.ts';
import { eachModule } from '../../each-block.ts';
import type { Facts } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { isInternal } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { numberIn, spot, textIn } from '../../read-facts.ts';
import { moduleCost, peopleCount, readingsOf } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';
import { euros, shortDay } from '../../spoken.ts';

const LEAST_PEOPLE = 3;
const DAILY_MOST = 2000;

/** Training inside one company: three people at least, and so much a day for the group. */
export const rule: Rule = {
  id: 'intra-company',
  reads: ['formation/type-formation'],
  source: FUNDING_RULES,
  check: eachModule((block, facts) => {
    const isIntra = /\bintra/u.test(normalise(textIn(block, 'type-formation')));
    // The company's own trainers are no purchase of a group's training.
    if (!isIntra || isInternal(block, facts)) return null;
    const people = peopleCount(facts);
    const cost = moduleCost(block);
    const days = numberIn(block, 'duree-jours');
    const daily = cost && days ? readingsOf(cost, facts).map(({ total }) => total / days) : [];
    const found: Problem[] = [];
    if (isCountKnown(facts) && people < LEAST_PEOPLE) {
      found.push(
        doubts(
          spot(block, 'type-formation'),
          {
            fr: `En intra-entreprise, AKTO demande au moins ${LEAST_PEOPLE} stagiaires ; la demande en a ${people}. ${SOURCE.fr}`,
            en: `Inside one company, AKTO wants at least ${LEAST_PEOPLE} trainees; the request has ${people}. ${SOURCE.en}`,
          },
          {
            fr: "Si d'autres centres participent, choisissez « Inter-Entreprises ». Sinon, demandez à AKTO.",
            en: 'If other centres take part, choose « Inter-Entreprises ». Otherwise ask AKTO.',
          },
        ),
      );
    }
    // By every reading of the amount: one of them alone would be a guess.
    if (daily.length > 0 && daily.every(each => each > DAILY_MOST)) {
      const most = euros(DAILY_MOST);
      found.push(
        doubts(
          spot(block, 'cout-pedagogique'),
          {
            fr: `En intra-entreprise, la branche rembourse au plus ${most.fr} par jour pour le groupe. ${SOURCE.fr}`,
            en: `Inside one company, the branch pays at most ${most.en} a day for the group. ${SOURCE.en}`,
          },
          {
            fr: 'Vérifiez le montant et les jours. S’ils sont justes, le centre paiera sans doute la différence.',
            en: 'Check the amount and the days. If they are right, the centre will probably pay the difference.',
          },
        ),
      );
    }
    return found;
  }),
};

const SOURCE = {
  fr: `Source : ${FUNDING_RULES.text}, lue le ${shortDay(FUNDING_RULES.date)}.`,
  en: `Source: ${FUNDING_RULES.text}, read on ${shortDay(FUNDING_RULES.date)}.`,
};

/** People seen on the page may be only some of them: more may be added. */
function isCountKnown(facts: Facts): boolean {
  return facts.people > 0 || facts.employees.length > 0;
}

const module = (type: string, cost: number, days: number) => ({
  'formation/type-formation': type,
  'formation/cout-pedagogique': cost,
  'formation/duree-jours': days,
});

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'three people, 2 000 € a day',
    holds: module('Intra-Entreprise', 4000, 2),
    given: { people: 3, amountPer: 'request' },
    finds: [],
  },
  {
    is: 'right',
    case: 'between companies',
    holds: module('Inter-Entreprises', 9000, 1),
    given: { people: 1 },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'two people, 2 500 € a day',
    holds: module('Intra-Entreprise', 5000, 2),
    given: { people: 2, amountPer: 'request' },
    finds: [
      { at: 'formation/type-formation', severity: 'doubtful' },
      { at: 'formation/cout-pedagogique', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'one person seen on the page so far; too much by one reading only',
    holds: { ...module('Intra-Entreprise', 1500, 1), 'salaries/prenom': 'Awa' },
    finds: [],
  },
];
