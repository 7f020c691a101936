import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { nirDoubt } from '../../nir-doubt.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** Year and month of the number against the birth date; months without a meaning are left alone. */
export const rule: Rule = {
  id: 'nir-birth',
  reads: personFields('nir'),
  source: { text: 'service-public.fr, fiche F33078 (structure du NIR)', date: '2026-11-01' },
  check: eachPerson(block => {
    const birthDate = dayIn(block, 'date-naissance');
    const reason = birthDate && nirDoubt(block, { birthDate });
    if (reason !== 'identifiers.nir.year' && reason !== 'identifiers.nir.birth-month') return null;
    return doubts(spot(block, 'nir'), sentenceOf(reason), {
      fr: "L'un des deux est sans doute mal recopié : les chiffres 2 à 5 du numéro sont l'année et le mois de naissance. Si la carte Vitale et la pièce d'identité diffèrent vraiment, laissez.",
      en: 'One of the two was probably copied wrong: digits 2 to 5 of the number are the year and month of birth. If the Vitale card and the identity papers do differ, leave it.',
    });
  }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'same year and month',
    holds: { 'salaries/nir': '2870124567890', 'salaries/date-naissance': '1987-01-30' },
    finds: [],
  },
  {
    is: 'wrong',
    case: "AKTO's own guide: 87 01 with a birth date of 02/10/1987",
    holds: { 'salaries/nir': '2870124567890', 'salaries/date-naissance': '02/10/1987' },
    finds: [{ at: 'salaries/nir', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'another year',
    holds: { 'salaries/nir': '2870124567890', 'salaries/date-naissance': '1978-01-02' },
    finds: [{ at: 'salaries/nir', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'month unknown in the civil record, provisional, no birth date',
    holds: {
      'salaries/nir': '2-87-30-99-123-001',
      'salaries/date-naissance': '1987-10-02',
      'salaries#1/nir': '7-65-04-99-123-001',
      'salaries#1/date-naissance': '1987-10-02',
      'salaries#2/nir': '2870124567890',
      'salaries#2/date-naissance': null,
    },
    finds: [],
  },
];
