import { compact } from '../../../identifiers/verdict.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { nirDoubt } from '../../nir-doubt.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { WHICH_NUMBER } from '../../which-number.ts';

/** A waiting number (NIA), or one being registered: whether AKTO takes it as a NIR is not known. */
export const rule: Rule = {
  id: 'nir-provisional',
  reads: personFields('nir'),
  source: AKTO_GUIDE,
  check: eachPerson(block => {
    if (nirDoubt(block, {}) !== 'identifiers.nir.temporary') return null;
    const first = compact(textIn(block, 'nir')).charAt(0);
    const isWaiting = '78'.includes(first);
    return doubts(
      spot(block, 'nir'),
      isWaiting
        ? {
            fr: `Ce numéro commence par ${first} : c'est un numéro d'attente (NIA). AKTO compare le numéro avec le nom de naissance et peut ne pas encore le connaître.`,
            en: `This number begins with ${first}: it is a waiting number (NIA). AKTO compares the number with the birth name and may not know it yet.`,
          }
        : {
            fr: `Ce numéro commence par ${first} : il est en cours d'immatriculation, AKTO peut ne pas encore le connaître.`,
            en: `This number begins with ${first}: it is being registered, AKTO may not know it yet.`,
          },
      WHICH_NUMBER,
    );
  }),
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'a final number', holds: { 'salaries/nir': '2870124567890' }, finds: [] },
  {
    is: 'wrong',
    case: 'waiting numbers',
    holds: { 'salaries/nir': '7-87-01-99-123-001', 'salaries#1/nir': '8-90-02-99-350-001' },
    finds: [
      { at: 'salaries/nir', severity: 'doubtful' },
      { at: 'salaries#1/nir', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'being registered',
    holds: { 'salaries/nir': '4-87-01-99-123-001' },
    finds: [{ at: 'salaries/nir', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'ill-formed: another rule says it',
    holds: { 'salaries/nir': '7-87' },
    finds: [],
  },
];
