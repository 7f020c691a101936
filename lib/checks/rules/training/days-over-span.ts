import { eachModule } from '../../each-block.ts';
import { spanOf, workedDays } from '../../module-span.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { counted, DAY } from '../../spoken.ts';

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
    const said = counted(days, DAY);
    const remedy = {
      fr: 'Comparez le nombre de jours et les deux dates avec la convention.',
      en: 'Compare the number of days and both dates with the agreement.',
    };
    if (days > span.days) {
      return blocks(
        at,
        {
          fr: `${said.fr} ne tiennent pas entre ces dates : il n'y a que ${counted(span.days, DAY).fr}.`,
          en: `${said.en} do not fit between these dates: there are only ${counted(span.days, DAY).en}.`,
        },
        remedy,
      );
    }
    const inside = workedDays(span, facts);
    // A start or an end on a day off is another rule's: they are counted as worked.
    const working = new Set([...inside, span.start, span.end]).size;
    if (days <= working) return null;
    return doubts(
      at,
      {
        fr: `${said.fr} de formation, mais seulement ${counted(working, DAY).fr} entre ces dates sans les week-ends et les jours fériés.`,
        en: `${said.en} of training, but only ${counted(working, DAY).en} between these dates without weekends and public holidays.`,
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
    case: 'Friday and Saturday',
    holds: module('2027-01-15', '2027-01-16', 2),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'dates in disorder, or none',
    holds: module('2027-01-21', '2027-01-18', 9),
    finds: [],
  },
];
