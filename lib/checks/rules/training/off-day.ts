import { isDay, isWeekend, weekdayOf } from '../../../calendar/day.ts';
import { eachModule } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import type { Facts } from '../../facts.ts';
import { holidayOf } from '../../module-span.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { shortDay } from '../../spoken.ts';

const EDGES = [
  ['debut', 'start'],
  ['fin', 'end'],
] as const;

/** A start or an end on a Saturday, a Sunday or a public holiday; a Saturday only when the file does not say so. */
export const rule: Rule = {
  id: 'off-day',
  reads: ['formation/debut', 'formation/fin'],
  source: LIKELIHOOD,
  check: eachModule((block, facts) =>
    EDGES.flatMap(([field, edge]) => {
      const day = dayIn(block, field);
      const reason = day && isDay(day) ? offDay(day, facts) : null;
      // Trainings on a Saturday exist: the file says so; a Sunday or a holiday is looked at again.
      const isPlanned = plannedModule(facts, block)?.[edge] === day;
      if (!day || !reason || (isPlanned && weekdayOf(day) === 6)) return [];
      return doubts(
        spot(block, field),
        {
          fr: `Le ${shortDay(day)} est ${reason.fr} : une formation ${edge === 'start' ? 'commence' : 'finit'} rarement ce jour-là.`,
          en: `${shortDay(day)} is ${reason.en}: a training seldom ${edge === 'start' ? 'starts' : 'ends'} on such a day.`,
        },
        {
          fr: 'Vérifiez la date sur la convention. Si elle y est bien, laissez.',
          en: 'Check the date on the agreement. If it is so there, leave it.',
        },
      );
    }),
  ),
};

function offDay(day: string, facts: Facts): Sentence | null {
  const holiday = holidayOf(day, facts);
  if (holiday) {
    const { name, isLocal } = holiday;
    return {
      fr: `férié ${isLocal ? 'chez vous ' : ''}(${name})`,
      en: `a public holiday ${isLocal ? 'where you are' : 'in France'} (${name})`,
    };
  }
  if (!isWeekend(day)) return null;
  return weekdayOf(day) === 6
    ? { fr: 'un samedi', en: 'a Saturday' }
    : { fr: 'un dimanche', en: 'a Sunday' };
}

const dates = (start: string, end: string) => ({ 'formation/debut': start, 'formation/fin': end });

export const examples: readonly Example[] = [
  { is: 'right', case: 'Monday to Thursday', holds: dates('2027-01-18', '2027-01-21'), finds: [] },
  {
    is: 'wrong',
    case: 'Saturday to Sunday',
    holds: dates('2027-01-16', '2027-01-17'),
    finds: [
      { at: 'formation/debut', severity: 'doubtful' },
      { at: 'formation/fin', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: '11 November, Easter Monday',
    holds: dates('2026-11-11', '2027-03-29'),
    finds: [
      { at: 'formation/debut', severity: 'doubtful' },
      { at: 'formation/fin', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: '20 December at a centre of La Réunion',
    holds: { 'formation/debut': '2027-12-20', 'formation/fin': '2027-12-21' },
    given: {
      centre: exampleCentre({
        address: { street: '2 RUE DE VERDUN', postalCode: '97400', city: 'SAINT-DENIS' },
      }),
    },
    finds: [{ at: 'formation/debut', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: '20 December and Good Friday at Montpellier',
    holds: dates('2027-03-26', '2027-12-20'),
    given: { centre: exampleCentre() },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a weekend inside',
    holds: dates('2027-01-15', '2027-01-18'),
    finds: [],
  },
];
