import { eachModule } from '../../each-block.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A training without an hour, or without a day. */
export const rule: Rule = {
  id: 'duration-zero',
  reads: ['formation/duree-heures', 'formation/duree-jours'],
  source: AKTO_GUIDE,
  check: eachModule(block => [
    ...(numberIn(block, 'duree-heures') === 0
      ? [
          blocks(
            spot(block, 'duree-heures'),
            {
              fr: 'La formation dure 0 heure : AKTO calcule sa prise en charge à partir des heures.',
              en: 'The training lasts 0 hours: AKTO computes what it pays from the hours.',
            },
            {
              fr: "Recopiez le nombre d'heures de la convention.",
              en: 'Copy the number of hours from the agreement.',
            },
          ),
        ]
      : []),
    ...(numberIn(block, 'duree-jours') === 0
      ? [
          doubts(
            spot(block, 'duree-jours'),
            { fr: 'La formation dure 0 jour.', en: 'The training lasts 0 days.' },
            {
              fr: 'Recopiez le nombre de jours de la convention (0,5 pour une demi-journée).',
              en: 'Copy the number of days from the agreement (0,5 for half a day).',
            },
          ),
        ]
      : []),
  ]),
};

const lasts = (hours: number | null, days: number | null) => ({
  'formation/duree-heures': hours,
  'formation/duree-jours': days,
});

export const examples: readonly Example[] = [
  { is: 'right', case: '8 hours, 4 days', holds: lasts(8, 4), finds: [] },
  {
    is: 'wrong',
    case: 'zeros',
    holds: lasts(0, 0),
    finds: [
      { at: 'formation/duree-heures', severity: 'blocks' },
      { at: 'formation/duree-jours', severity: 'doubtful' },
    ],
  },
  { is: 'borderline', case: 'half an hour, days not given', holds: lasts(0.5, null), finds: [] },
];
