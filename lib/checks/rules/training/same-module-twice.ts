import { normalise } from '../../../dom/text.ts';
import type { Block } from '../../facts.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** Two modules of one title on the same days: the cost would be asked twice. */
export const rule: Rule = {
  id: 'same-module-twice',
  reads: ['formation/intitule'],
  source: LIKELIHOOD,
  check: facts => {
    const modules = blocksOf(facts, 'formation');
    return modules.flatMap((block, index) => {
      const first = modules.slice(0, index).find(other => isSameModule(block, other));
      if (!first) return [];
      return [
        doubts(
          spot(block, 'intitule'),
          {
            fr: `Même intitulé et mêmes dates que le module n° ${first.block + 1} : il semble ajouté deux fois, et son coût serait demandé deux fois.`,
            en: `Same title and dates as module no. ${first.block + 1}: it seems added twice, and its cost would be asked twice.`,
          },
          {
            fr: "Supprimez l'un des deux. Si ce sont deux groupes différents, distinguez leurs intitulés.",
            en: 'Delete one of the two. If they are two different groups, tell them apart by their titles.',
          },
        ),
      ];
    });
  },
};

function isSameModule(one: Block, other: Block): boolean {
  const title = normalise(textIn(one, 'intitule'));
  if (!title || title !== normalise(textIn(other, 'intitule'))) return false;
  const [start, end] = [dayIn(one, 'debut'), dayIn(one, 'fin')];
  return start !== null && start === dayIn(other, 'debut') && end === dayIn(other, 'fin');
}

const module = (prefix: string, title: string, start: string | null, end: string | null) => ({
  [`${prefix}/intitule`]: title,
  [`${prefix}/debut`]: start,
  [`${prefix}/fin`]: end,
});
const first = module('formation', 'Semaine de formation', '2027-01-18', '2027-01-21');

export const examples: readonly Example[] = [
  { is: 'right', case: 'one module', holds: first, finds: [] },
  {
    is: 'right',
    case: 'another title on the same days',
    holds: { ...first, ...module('formation#1', 'Accueil', '2027-01-18', '2027-01-21') },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'added twice',
    holds: {
      ...first,
      ...module('formation#1', 'SEMAINE DE FORMATION', '18/01/2027', '21/01/2027'),
    },
    finds: [{ at: 'formation#1/intitule', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'another session of it',
    holds: {
      ...first,
      ...module('formation#1', 'Semaine de formation', '2027-02-15', '2027-02-18'),
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'dates not typed yet',
    holds: {
      ...module('formation', 'Semaine', null, null),
      ...module('formation#1', 'Semaine', null, null),
    },
    finds: [],
  },
];
