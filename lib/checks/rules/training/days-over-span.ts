import { workingDaysIn } from '../../../calendar/working-days.ts';
import { eachModule } from '../../each-block.ts';
import { placeOf, spanOf } from '../../module-span.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { plain } from '../../spoken.ts';

/** More training days than the dates leave. */
export const rule: Rule = {
  id: 'days-over-span',
  reads: ['formation/duree-jours'],
  source: LIKELIHOOD,
  check: eachModule((block, facts) => {
    const days = numberIn(block, 'duree-jours');
    const span = spanOf(block);
    if (days === null || !span) return null;
    const at = spot(block, 'duree-jours');
    const said = plain(days);
    const remedy = {
      fr: 'Comparez le nombre de jours et les deux dates avec la convention.',
      en: 'Compare the number of days and both dates with the agreement.',
    };
    if (days > span.days) {
      return blocks(
        at,
        {
          fr: `${said.fr} jours ne tiennent pas entre ces dates : il n'y a que ${span.days} jour(s).`,
          en: `${said.en} days do not fit between these dates: there are only ${span.days} day(s).`,
        },
        remedy,
      );
    }
    const working = workingDaysIn(span.start, span.end, placeOf(facts)).length;
    // A training of a weekend is said by the rule of its dates.
    if (days <= working || working === 0) return null;
    return doubts(
      at,
      {
        fr: `${said.fr} jours de formation, mais seulement ${working} jour(s) entre ces dates sans les week-ends et les jours fériés.`,
        en: `${said.en} days of training, but only ${working} day(s) between these dates without weekends and public holidays.`,
      },
      remedy,
    );
  }),
};

const module = (start: string, end: string, days: number | string | null) => ({
  'formation/debut': start,
  'formation/fin': end,
  'formation/duree-jours': days,
});
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'formation/duree-jours', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'four of four', holds: module('2025-11-18', '2025-11-21', 4), finds: [] },
  { is: 'right', case: 'half a day', holds: module('2025-11-18', '2025-11-18', '0,5'), finds: [] },
  {
    is: 'wrong',
    case: 'five of four',
    holds: module('2025-11-18', '2025-11-21', 5),
    finds: found('blocks'),
  },
  {
    is: 'wrong',
    case: 'over a weekend',
    holds: module('2027-01-15', '2027-01-18', 4),
    finds: found('doubtful'),
  },
  {
    is: 'wrong',
    case: 'over 11 November',
    holds: module('2026-11-09', '2026-11-13', 5),
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'dates in disorder, or none',
    holds: module('2027-01-21', '2027-01-18', 9),
    finds: [],
  },
];
