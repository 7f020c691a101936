import { ageOn } from '../../ages.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { euros, plain } from '../../spoken.ts';
import { weeklyHours } from '../../weekly-hours.ts';

/** Least part of the SMIC by age (D6325-15, without diploma): the lowest that anybody may be paid. */
const LEAST = [
  { under: 21, part: 0.55 },
  { under: 26, part: 0.7 },
  { under: 200, part: 1 },
] as const;

/** Times the minimum wage: more than anybody is paid under such a contract. */
const HIGH = 5;

/** Pay under the least that the law knows for that age, whatever the diploma. */
export const rule: Rule = {
  id: 'contract-pay',
  reads: ['contrat/salaire'],
  source: {
    text: 'Code du travail, D6325-15 (à vérifier avec le SMIC du jour)',
    date: '2026-01-01',
  },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const pay = numberIn(block, 'salaire');
      const weekly = weeklyHours(block, 'duree-hebdomadaire');
      if (pay === null || !weekly) return [];
      const [person] = blocksOf(facts, 'contrat-salarie');
      const birth = person ? dayIn(person, 'date-naissance') : null;
      const age = birth ? ageOn(birth, dayIn(block, 'debut') ?? facts.today) : 0;
      const part = LEAST.find(({ under }) => age < under)?.part ?? 1;
      const least = Math.floor((facts.branch.hourlyWageLeast * part * weekly * 52) / 12);
      const remedy = {
        fr: 'Vérifiez le salaire brut mensuel et la durée hebdomadaire sur le contrat.',
        en: 'Check the gross monthly pay and the weekly hours in the contract.',
      };
      const full = (facts.branch.hourlyWageLeast * weekly * 52) / 12;
      if (pay > full * HIGH) {
        return [
          doubts(
            spot(block, 'salaire'),
            {
              fr: `${euros(pay).fr} par mois : c'est plus de ${HIGH} fois le SMIC. Peut-être est-ce le salaire de l'année.`,
              en: `${euros(pay).en} a month: over ${HIGH} times the minimum wage. It may be the pay of the year.`,
            },
            remedy,
          ),
        ];
      }
      if (pay >= least) return [];
      return [
        doubts(
          spot(block, 'salaire'),
          {
            fr: `${euros(pay).fr} par mois pour ${plain(weekly).fr} h par semaine : c'est moins que le minimum d'environ ${euros(least).fr} (${Math.round(part * 100)} % du SMIC).`,
            en: `${euros(pay).en} a month for ${plain(weekly).en} h a week: under the least of about ${euros(least).en} (${Math.round(part * 100)}% of the minimum wage).`,
          },
          remedy,
        ),
      ];
    }),
};

const FULL = { 'contrat/duree-hebdomadaire': '35h00', 'contrat/debut': '2027-02-01' };

export const examples: readonly Example[] = [
  { is: 'right', case: 'minimum wage', holds: { ...FULL, 'contrat/salaire': 1850 }, finds: [] },
  {
    is: 'wrong',
    case: 'a digit is missing',
    holds: { ...FULL, 'contrat/salaire': 185 },
    finds: [{ at: 'contrat/salaire', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: '30 years old, 55 % of the minimum wage',
    holds: { ...FULL, 'contrat/salaire': 1050, 'contrat-salarie/date-naissance': '1996-05-12' },
    finds: [{ at: 'contrat/salaire', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'the pay of the year',
    holds: { ...FULL, 'contrat/salaire': 23_400 },
    finds: [{ at: 'contrat/salaire', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'weekly hours not said', holds: { 'contrat/salaire': 185 }, finds: [] },
];
