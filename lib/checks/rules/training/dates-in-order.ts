import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** A training that ends before it starts. */
export const rule: Rule = {
  id: 'dates-in-order',
  reads: ['formation/fin'],
  source: { text: 'AKTO, formulaire Action de formation', date: '2026-01-02' },
  check: facts =>
    blocksOf(facts, 'formation').flatMap(block => {
      const start = dayIn(block, 'debut');
      const end = dayIn(block, 'fin');
      if (!start || !end || end >= start) return [];
      return [
        {
          at: spot(block, 'fin'),
          severity: 'blocks',
          says: {
            fr: 'La fin de la formation est avant son début.',
            en: 'The training ends before it starts.',
          },
          remedy: {
            fr: 'Corrigez la date fausse : les deux sont sur la convention.',
            en: 'Correct the wrong date: both stand in the agreement.',
          },
        },
      ];
    }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'four days',
    holds: { 'formation/debut': '2027-01-18', 'formation/fin': '2027-01-21' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the year was not changed',
    holds: { 'formation/debut': '2027-01-18', 'formation/fin': '2026-01-21' },
    finds: [{ at: 'formation/fin', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'second module only',
    holds: {
      'formation/debut': '2027-01-18',
      'formation/fin': '2027-01-21',
      'formation#1/debut': '2027-02-02',
      'formation#1/fin': '2027-02-01',
    },
    finds: [{ at: 'formation#1/fin', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'one day',
    holds: { 'formation/debut': '2027-01-18', 'formation/fin': '2027-01-18' },
    finds: [],
  },
];
