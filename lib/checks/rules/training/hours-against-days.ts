import { eachModule } from '../../each-block.ts';
import type { Block } from '../../facts.ts';
import { spanOf } from '../../module-span.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { counted, DAY, HOUR } from '../../spoken.ts';

const LONG_DAY = 10;
const WHOLE_DAY = 24;

/** More hours than the days can hold, or so few that hours and days look swapped. */
export const rule: Rule = {
  id: 'hours-against-days',
  reads: ['formation/duree-heures'],
  source: LIKELIHOOD,
  check: eachModule(block => {
    const hours = numberIn(block, 'duree-heures');
    const days = daysOf(block);
    if (!hours || !days || hours < 0) return null;
    const at = spot(block, 'duree-heures');
    const remedy = {
      fr: "Comparez le nombre d'heures, le nombre de jours et les dates avec la convention : peut-être l'un est-il écrit à la place de l'autre.",
      en: 'Compare the number of hours, of days and the dates with the agreement: one may be written in the place of the other.',
    };
    const perDay = hours / days;
    const [h, d, each] = [counted(hours, HOUR), counted(days, DAY), counted(perDay, HOUR)];
    if (perDay > WHOLE_DAY) {
      const says = {
        fr: `${h.fr} ne tiennent pas en ${d.fr}.`,
        en: `${h.en} do not fit in ${d.en}.`,
      };
      return blocks(at, says, remedy);
    }
    if (perDay > LONG_DAY) {
      const says = {
        fr: `${h.fr} en ${d.fr} font ${each.fr} par jour : c'est beaucoup.`,
        en: `${h.en} in ${d.en} make ${each.en} a day: that is a lot.`,
      };
      return doubts(at, says, remedy);
    }
    const typedDays = numberIn(block, 'duree-jours');
    if (!typedDays || hours >= typedDays) return null;
    const says = {
      fr: `${h.fr} pour ${d.fr} : moins d'une heure par jour.`,
      en: `${h.en} for ${d.en}: less than an hour a day.`,
    };
    return doubts(at, says, remedy);
  }),
};

/** Days typed, else the days between the dates: no training has more. */
function daysOf(block: Block): number | null {
  return numberIn(block, 'duree-jours') || (spanOf(block)?.days ?? null);
}

const lasts = (hours: number, days: number | null) => ({
  'formation/duree-heures': hours,
  'formation/duree-jours': days,
});
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'formation/duree-heures', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: '8 h in 4 days', holds: lasts(8, 4), finds: [] },
  { is: 'right', case: '35 h in 5 days', holds: lasts(35, 5), finds: [] },
  { is: 'wrong', case: '80 h in 4 days', holds: lasts(80, 4), finds: found('doubtful') },
  { is: 'wrong', case: '300 h in 4 days', holds: lasts(300, 4), finds: found('blocks') },
  { is: 'wrong', case: 'swapped', holds: lasts(4, 8), finds: found('doubtful') },
  {
    is: 'wrong',
    case: 'days not given, one date',
    holds: {
      ...lasts(14, null),
      'formation/debut': '2027-01-18',
      'formation/fin': '2027-01-18',
    },
    finds: found('doubtful'),
  },
  { is: 'borderline', case: '10 h a day', holds: lasts(40, 4), finds: [] },
  { is: 'borderline', case: '3,5 h in half a day', holds: lasts(3.5, 0.5), finds: [] },
  { is: 'borderline', case: 'nothing to divide by', holds: lasts(300, null), finds: [] },
];
