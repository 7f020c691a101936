import { checkNir } from '../../../identifiers/nir.ts';
import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** A number that the social security cannot have given: length, structure, or key when it is typed. */
export const rule: Rule = {
  id: 'nir-form',
  reads: ['salaries/nir'],
  source: { text: 'service-public.fr, fiche F33078 (structure du NIR)', date: '2026-11-01' },
  check: facts =>
    blocksOf(facts, 'salaries').flatMap(block => {
      const typed = textIn(block, 'nir');
      const verdict = typed ? checkNir(typed) : null;
      if (verdict?.status !== 'invalid') return [];
      return [
        {
          at: spot(block, 'nir'),
          severity: 'blocks',
          says: sentenceOf(verdict.reason),
          remedy: {
            fr: 'Recopiez les 13 premiers caractères depuis la carte Vitale ou la fiche de paie.',
            en: 'Copy the first 13 characters from the Vitale card or the payslip.',
          },
        },
      ];
    }),
};

export const examples: readonly Example[] = [
  { is: 'right', case: '13 characters', holds: { 'salaries/nir': '2870124567890' }, finds: [] },
  {
    is: 'right',
    case: 'born in southern Corsica, spaced',
    holds: { 'salaries/nir': '1 85 07 2A 004 012' },
    finds: [],
  },
  {
    is: 'wrong',
    case: '12 characters',
    holds: { 'salaries/nir': '287012456789' },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: "AKTO's placeholder: month 45 is outside every range",
    holds: { 'salaries/nir': '1234567890123' },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'month unknown in the civil record',
    holds: { 'salaries/nir': '2 87 20 99 123 001' },
    finds: [],
  },
];
