import { checkNirForm } from '../../../identifiers/nir-form.ts';
import { peopleIn } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { blocks } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** Two people under one number: said at the second. */
export const rule: Rule = {
  id: 'same-nir-twice',
  reads: personFields('nir'),
  source: LIKELIHOOD,
  check: facts => {
    const seen = new Map<string, number>();
    return peopleIn(facts).flatMap(block => {
      const verdict = checkNirForm(textIn(block, 'nir'));
      if (verdict.status === 'invalid') return [];
      const first = seen.get(verdict.value);
      seen.set(verdict.value, first ?? block.block + 1);
      if (first === undefined) return [];
      return [
        blocks(
          spot(block, 'nir'),
          {
            fr: `Ce numéro de sécurité sociale est déjà celui de la personne n° ${first} : deux personnes n'ont jamais le même.`,
            en: `This social-security number is already that of person no. ${first}: two people never have the same.`,
          },
          {
            fr: 'Recopiez le bon numéro depuis la carte Vitale, ou supprimez la personne saisie deux fois.',
            en: 'Copy the right number from the Vitale card, or delete the person entered twice.',
          },
        ),
      ];
    });
  },
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'two people',
    holds: { 'salaries/nir': '2870124567890', 'salaries#1/nir': '2910756121045' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the same, one of them with its key',
    holds: {
      'salaries/nir': '2870124567890',
      'salaries#1/nir': '2910756121045',
      'salaries#2/nir': '287012456789094',
    },
    finds: [{ at: 'salaries#2/nir', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'both empty, both ill-formed',
    holds: {
      'salaries/nir': null,
      'salaries#1/nir': null,
      'salaries#2/nir': '12',
      'salaries#3/nir': '12',
    },
    finds: [],
  },
];
