import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/**
 * CS and TSA are contracts of companies for their mail: nobody lives there. A CEDEX says less: overseas,
 * people have one.
 */
export const rule: Rule = {
  id: 'home-mail-only',
  reads: personFields('voie'),
  source: {
    text: 'La Poste, norme d’adresse NF Z10-011 : CS et TSA sont des adresses d’entreprises',
    date: '2026-11-22',
  },
  check: eachPerson(block => {
    if (!/^(?:CS|TSA)\s*\d+$/iu.test(textIn(block, 'voie'))) return null;
    return informs(
      spot(block, 'voie'),
      {
        fr: "C'est une adresse d'entreprise (CS ou TSA) : le portail demande celle du salarié.",
        en: 'This is the address of a company (CS or TSA): the portal asks for that of the employee.',
      },
      {
        fr: 'Écrivez la rue, le code postal et la ville où la personne habite. Si elle y reçoit vraiment son courrier, laissez.',
        en: 'Write the street, the postal code and the town where the person lives. If mail really reaches the person there, leave it.',
      },
    );
  }),
};

const address = (street: string | null, town: string | null) => ({
  'salaries/voie': street,
  'salaries/ville': town,
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'a street', holds: address('14 rue des Tanneurs', 'NÎMES'), finds: [] },
  {
    is: 'wrong',
    case: 'copied from a letter',
    holds: address('CS 31204', 'NÎMES CEDEX 2'),
    finds: [{ at: 'salaries/voie', severity: 'information' }],
  },
  {
    is: 'wrong',
    case: 'without the word',
    holds: address('CS31204', 'NÎMES'),
    finds: [{ at: 'salaries/voie', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'a house at a CEDEX',
    holds: address('12 route du Sud', 'NOUMÉA CEDEX'),
    finds: [],
  },
  { is: 'borderline', case: 'a post box', holds: address('BP 12', 'LE VIGAN'), finds: [] },
  { is: 'borderline', case: 'nothing yet', holds: address(null, null), finds: [] },
];
