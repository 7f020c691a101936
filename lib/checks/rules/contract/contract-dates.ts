import { daysBetween } from '../../../calendar/day.ts';
import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Days: a contract is seldom signed so long before. */
const LONG_BEFORE = 300;

/** Signed, then begun, then ended. */
export const rule: Rule = {
  id: 'contract-dates',
  reads: ['contrat/debut'],
  source: { text: 'AKTO, guide Contrat de professionnalisation', date: '2026-01-02' },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const start = dayIn(block, 'debut');
      const end = dayIn(block, 'fin');
      const signed = dayIn(block, 'date-conclusion');
      const remedy = {
        fr: 'Recopiez les trois dates depuis le contrat signé.',
        en: 'Copy the three dates from the signed contract.',
      };
      return [
        ...(start && end && end < start
          ? [
              {
                at: spot(block, 'fin'),
                severity: 'blocks' as const,
                says: {
                  fr: 'Le contrat finit avant de commencer.',
                  en: 'The contract ends before it starts.',
                },
                remedy,
              },
            ]
          : []),
        ...(start && signed && daysBetween(signed, start) > LONG_BEFORE
          ? [
              {
                at: spot(block, 'date-conclusion'),
                severity: 'information' as const,
                says: {
                  fr: 'Le contrat aurait été signé presque un an, ou plus, avant son début : est-ce la bonne année ?',
                  en: 'The contract would have been signed almost a year or more before its start: is it the right year?',
                },
                remedy,
              },
            ]
          : []),
        ...(start && signed && signed > start
          ? [
              {
                at: spot(block, 'date-conclusion'),
                severity: 'doubtful' as const,
                says: {
                  fr: 'Le contrat serait signé après son début : il se signe avant, ou le jour même.',
                  en: 'The contract would be signed after its start: it is signed before, or that day.',
                },
                remedy,
              },
            ]
          : []),
      ];
    }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'signed, begun, ended',
    holds: {
      'contrat/date-conclusion': '2027-01-20',
      'contrat/debut': '2027-02-01',
      'contrat/fin': '2028-01-31',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'ends before it starts',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2026-12-31' },
    finds: [{ at: 'contrat/fin', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'signed a week later',
    holds: { 'contrat/date-conclusion': '2027-02-08', 'contrat/debut': '2027-02-01' },
    finds: [{ at: 'contrat/date-conclusion', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'the year of the signature was not changed',
    holds: { 'contrat/date-conclusion': '2025-12-18', 'contrat/debut': '2027-01-04' },
    finds: [{ at: 'contrat/date-conclusion', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'signed six months before',
    holds: { 'contrat/date-conclusion': '2026-08-01', 'contrat/debut': '2027-02-01' },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'signed on the first day',
    holds: { 'contrat/date-conclusion': '2027-02-01', 'contrat/debut': '2027-02-01' },
    finds: [],
  },
];
