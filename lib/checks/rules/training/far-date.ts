import { eachModule } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

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
    const remedy = { fr: "Vérifiez l'année.", en: 'Check the year.' };
    if (start && start >= later(today, FAR)) {
      const says = {
        fr: `Le début est dans plus de ${FAR} ans.`,
        en: `The start is more than ${FAR} years ahead.`,
      };
      return doubts(spot(block, 'debut'), says, remedy);
    }
    if (!start || !end || start < '1900' || end <= later(start, LONGEST_YEARS)) return null;
    const says = {
      fr: `La fin est plus de ${LONGEST_YEARS} ans après le début.`,
      en: `The end is more than ${LONGEST_YEARS} years after the start.`,
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
