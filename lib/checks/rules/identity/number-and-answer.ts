import { checkNirForm } from '../../../identifiers/nir-form.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { WHICH_NUMBER } from '../../which-number.ts';

/** « NIR temporaire » answered one way, the number of the other way typed. */
export const rule: Rule = {
  id: 'number-and-answer',
  reads: personFields('nir-temporaire', 'nir', 'ntt'),
  source: AKTO_GUIDE,
  check: eachPerson(block => {
    const isTemporary = yesIn(block, 'nir-temporaire');
    const [nir, ntt] = [textIn(block, 'nir'), textIn(block, 'ntt')];
    if (isTemporary === true && nir) {
      return doubts(
        spot(block, 'nir'),
        {
          fr: 'Vous avez répondu « Oui » à « NIR temporaire », mais un numéro de sécurité sociale est saisi.',
          en: 'You answered « Oui » to « NIR temporaire », but a social-security number is typed.',
        },
        WHICH_NUMBER,
      );
    }
    if (isTemporary === false && ntt) {
      return doubts(
        spot(block, 'ntt'),
        {
          fr: 'Vous avez répondu « Non » à « NIR temporaire », mais un numéro technique temporaire est saisi.',
          en: 'You answered « Non » to « NIR temporaire », but a temporary technical number is typed.',
        },
        WHICH_NUMBER,
      );
    }
    const isNir = [13, 15].includes(compact(ntt).length) && checkNirForm(ntt).status === 'valid';
    if (!isNir) return null;
    return doubts(
      spot(block, 'ntt'),
      {
        fr: 'Ce numéro a la forme d’un numéro de sécurité sociale définitif, pas d’un numéro technique temporaire.',
        en: 'This number has the form of a final social-security number, not of a temporary technical one.',
      },
      WHICH_NUMBER,
    );
  }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'Non and a NIR, Oui and an NTT',
    holds: {
      'salaries/nir-temporaire': 'Non',
      'salaries/nir': '2870124567890',
      'salaries#1/nir-temporaire': 'Oui',
      'salaries#1/ntt': '2511612715MAT0042',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'Oui with a NIR, Non with an NTT',
    holds: {
      'salaries/nir-temporaire': 'Oui',
      'salaries/nir': '2870124567890',
      'salaries#1/nir-temporaire': 'Non',
      'salaries#1/ntt': '2511612715MAT0042',
    },
    finds: [
      { at: 'salaries/nir', severity: 'doubtful' },
      { at: 'salaries#1/ntt', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: 'a NIR in the place of the NTT',
    holds: { 'salaries/nir-temporaire': 'Oui', 'salaries/ntt': '2870124567890' },
    finds: [{ at: 'salaries/ntt', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'the question is not answered, or was not seen',
    holds: {
      'salaries/nir-temporaire': null,
      'salaries/nir': '2870124567890',
      'salaries#1/nir': '2870124567890',
    },
    finds: [],
  },
];
