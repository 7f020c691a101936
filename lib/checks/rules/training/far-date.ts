import { eachModule } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { shortDay } from '../../spoken.ts';

/** Whole years between the request and the training. */
const FAR = 2;
/** Whole years that one module may last. */
const LONGEST_YEARS = 2;

/** A year that is probably a slip: far ahead, or years between start and end. */
export const rule: Rule = {
  id: 'far-date',
  reads: ['formation/debut', 'formation/fin'],
  source: LIKELIHOOD,
  check: eachModule((block, { today }) => {
    const [start, end] = [dayIn(block, 'debut'), dayIn(block, 'fin')];
    const remedy = {
      fr: 'Recopiez les deux dates de la convention.',
      en: 'Copy both dates from the agreement.',
    };
    if (start && start >= later(today, FAR)) {
      const says = {
        fr: `Le début (${shortDay(start)}) est dans plus de ${FAR} ans : l'année est sans doute fausse.`,
        en: `The start (${shortDay(start)}) is more than ${FAR} years ahead: the year is probably wrong.`,
      };
      return doubts(spot(block, 'debut'), says, remedy);
    }
    if (!start || !end || start < '1900' || end <= later(start, LONGEST_YEARS)) return null;
    const says = {
      fr: `La fin (${shortDay(end)}) est plus de ${LONGEST_YEARS} ans après le début : l'année est sans doute fausse.`,
      en: `The end (${shortDay(end)}) is more than ${LONGEST_YEARS} years after the start: the year is probably wrong.`,
    };
    return doubts(spot(block, 'fin'), says, remedy);
  }),
};

function later(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

const dates = (start: string, end: string) => ({ 'formation/debut': start, 'formation/fin': end });

export const examples: readonly Example[] = [
  { is: 'right', case: 'next year', holds: dates('2027-01-18', '2027-01-21'), finds: [] },
  {
    is: 'wrong',
    case: '2062 for 2026',
    holds: dates('2062-12-18', '2062-12-21'),
    finds: [{ at: 'formation/debut', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'another slip in the end',
    holds: dates('2027-01-18', '2072-01-21'),
    finds: [{ at: 'formation/fin', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'a year long', holds: dates('2027-01-18', '2028-01-21'), finds: [] },
];
