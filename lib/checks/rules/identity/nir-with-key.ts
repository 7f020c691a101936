import { checkNir } from '../../../identifiers/nir.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** The two digits of the key, right but not wanted: what the portal does of them is not known. */
export const rule: Rule = {
  id: 'nir-with-key',
  reads: personFields('nir'),
  source: AKTO_GUIDE,
  check: eachPerson(block => {
    const typed = textIn(block, 'nir');
    if (compact(typed).length !== 15 || checkNir(typed).status === 'invalid') return null;
    return doubts(
      spot(block, 'nir'),
      {
        fr: 'Ce numéro est juste, mais écrit avec sa clé (les 2 derniers chiffres) : le portail en attend 13.',
        en: 'This number is right, but written with its key (the last 2 digits): the portal wants 13.',
      },
      { fr: 'Effacez les 2 derniers chiffres.', en: 'Erase the last 2 digits.' },
    );
  }),
};

export const examples: readonly Example[] = [
  { is: 'right', case: '13 characters', holds: { 'salaries/nir': '2870124567890' }, finds: [] },
  {
    is: 'wrong',
    case: '15, the key being right',
    holds: { 'salaries/nir': '287012456789094' },
    finds: [{ at: 'salaries/nir', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: '15, the key being wrong: another rule says it',
    holds: { 'salaries/nir': '2-87-01-24-567-890 95' },
    finds: [],
  },
];
