import { checkNirForm } from '../../../identifiers/nir-form.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { nirPlaceFault } from '../../nir-place.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** A number of the right form whose place or order of birth cannot be: probably copied wrong. */
export const rule: Rule = {
  id: 'nir-place',
  reads: personFields('nir'),
  source: {
    text: 'securite-sociale.fr, « Le numéro de sécurité sociale » (lieu de naissance : Corse depuis 1976, Tunisie avant 1964, outre-mer)',
    date: '2026-11-22',
    url: 'http://securite-sociale.fr/-Le-numero-de-securite-sociale-?type=part',
  },
  check: eachPerson(block => {
    const typed = textIn(block, 'nir');
    const verdict = typed ? checkNirForm(typed) : null;
    // Waiting numbers may hold something else than a place.
    if (!verdict || verdict.status === 'invalid' || !/^[12]/u.test(verdict.value)) return null;
    const says = nirPlaceFault(verdict.value, birthYearOf(dayIn(block, 'date-naissance'), typed));
    if (!says) return null;
    return doubts(spot(block, 'nir'), says, {
      fr: "Recopiez le numéro chiffre par chiffre depuis la carte Vitale ou la fiche de paie. S'il y est bien écrit ainsi, laissez.",
      en: 'Copy the number digit by digit from the Vitale card or the payslip. If it does stand so there, leave it.',
    });
  }),
};

/** The form's year, as long as the number says the same: else nobody knows which one is wrong. */
function birthYearOf(birthDate: string | null, typed: string): number | null {
  const year = /\d{2}/u.exec(typed.replace(/[^\dAB]/giu, '').slice(1))?.[0];
  return birthDate && birthDate.slice(2, 4) === year ? Number(birthDate.slice(0, 4)) : null;
}

const person = (nir: string, birthDate: string | null = '1987-01-30') => ({
  'salaries/nir': nir,
  'salaries/date-naissance': birthDate,
});
const finds = [{ at: 'salaries/nir', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a town', holds: person('2870124567890'), finds: [] },
  { is: 'right', case: 'born abroad', holds: person('2-87-01-99-352-018'), finds: [] },
  { is: 'right', case: 'born in La Réunion', holds: person('2-87-01-97-411-018'), finds: [] },
  { is: 'right', case: 'born in New Caledonia', holds: person('2-87-01-98-818-018'), finds: [] },
  { is: 'wrong', case: 'department 970', holds: person('2-87-01-97-011-018'), finds },
  { is: 'wrong', case: 'commune 000', holds: person('2-87-01-34-000-018'), finds },
  { is: 'wrong', case: 'commune 00 overseas', holds: person('2-87-01-97-400-018'), finds },
  { is: 'wrong', case: 'order 000', holds: person('2-87-01-34-172-000'), finds },
  { is: 'wrong', case: '96 for 69', holds: person('2-87-01-96-123-018'), finds },
  { is: 'wrong', case: '20 in 1987', holds: person('2-87-01-20-041-018'), finds },
  {
    is: 'borderline',
    case: 'Corsica when it was one department',
    holds: person('2-75-12-20-041-018', '1975-12-31'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'Tunisia before 1964',
    holds: person('1-63-03-96-051-018', '1963-03-20'),
    finds: [],
  },
  { is: 'borderline', case: 'a waiting number', holds: person('7-11-23-00-000-000'), finds: [] },
  {
    is: 'borderline',
    case: 'no birth date yet',
    holds: person('2-87-01-20-041-018', null),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'another year than the number: said elsewhere',
    holds: person('2-70-01-20-041-018'),
    finds: [],
  },
];
