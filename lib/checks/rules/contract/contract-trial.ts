import { dayBefore, monthsAfter } from '../../ages.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, numberIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { counted, DAY } from '../../spoken.ts';

/** Calendar days: two weeks, one month (fixed term); four months for « cadres », once renewable. */
const MOST = { short: 14, long: 31, permanent: 246 } as const;

/** A trial period longer than the law allows for that kind of contract. */
export const rule: Rule = {
  id: 'contract-trial',
  reads: ['contrat/periode-essai'],
  source: {
    text: 'Code du travail, L1242-10 (CDD) et L1221-19 à L1221-21 (CDI)',
    date: '2026-11-22',
  },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const days = numberIn(block, 'periode-essai');
      const most = mostOf(
        textIn(block, 'nature-contrat'),
        dayIn(block, 'debut'),
        dayIn(block, 'fin'),
      );
      if (days === null || most === null || days <= most) return [];
      const limit = counted(most, DAY);
      return [
        doubts(
          spot(block, 'periode-essai'),
          {
            fr: `${counted(days, DAY).fr} d'essai : pour ce contrat, la loi en permet ${limit.fr} au plus.`,
            en: `${counted(days, DAY).en} of trial: for this contract, the law allows ${limit.en} at most.`,
          },
          {
            fr: 'Recopiez la durée du contrat signé, en jours (un mois : 30). Elle peut être plus courte, ou de 0.',
            en: 'Copy the duration of the signed contract, in days (a month: 30). It may be shorter, or 0.',
          },
        ),
      ];
    }),
};

/** `null` while the kind of the contract is not known. */
function mostOf(nature: string, start: string | null, end: string | null): number | null {
  if (/\bcdi\b|ind[ée]termin/iu.test(nature)) return MOST.permanent;
  if (!/\bcdd\b|d[ée]termin/iu.test(nature)) return null;
  const isShort = start && end && end <= dayBefore(monthsAfter(start, 6));
  return isShort ? MOST.short : MOST.long;
}

const YEAR = { 'contrat/debut': '2027-02-01', 'contrat/fin': '2028-01-31' };
const trial = (nature: string | null, days: number | null) => ({
  'contrat/nature-contrat': nature,
  'contrat/periode-essai': days,
});
const finds = [{ at: 'contrat/periode-essai', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a month', holds: { ...YEAR, ...trial('CDD', 30) }, finds: [] },
  { is: 'right', case: 'none', holds: { ...YEAR, ...trial('CDD', 0) }, finds: [] },
  { is: 'right', case: 'two months of a CDI', holds: trial('CDI', 61), finds: [] },
  { is: 'wrong', case: 'three months', holds: { ...YEAR, ...trial('CDD', 90) }, finds },
  {
    is: 'wrong',
    case: 'a month for six months',
    holds: { ...trial('CDD', 30), 'contrat/debut': '2027-02-01', 'contrat/fin': '2027-07-31' },
    finds,
  },
  { is: 'wrong', case: 'a year of a CDI', holds: trial('CDI', 365), finds },
  {
    is: 'borderline',
    case: 'a month of 31 days',
    holds: { ...YEAR, ...trial('CDD', 31) },
    finds: [],
  },
  { is: 'borderline', case: 'of which kind is not said', holds: trial(null, 90), finds: [] },
];
