import { checkNirForm } from '../../../identifiers/nir-form.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { eachBlock } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

const LOOKS_LIKE_NIR = /(?<!\d)[1-478](?:[\s.-]?[\dAB]){12}(?:[\s.-]?\d{2})?(?!\d)/giu;

/** A social-security number in the comment, where it is read by more people than need it. */
export const rule: Rule = {
  id: 'number-in-comment',
  reads: ['synthese/commentaires'],
  source: LIKELIHOOD,
  check: eachBlock(['synthese'], block => {
    const candidates = textIn(block, 'commentaires').match(LOOKS_LIKE_NIR) ?? [];
    const isNir = (text: string) => checkNirForm(compact(text)).status !== 'invalid';
    if (!candidates.some(isNir)) return null;
    return doubts(
      spot(block, 'commentaires'),
      {
        fr: 'Le commentaire semble contenir un numéro de sécurité sociale : il serait lu par plus de monde que nécessaire.',
        en: 'The comment seems to hold a social-security number: more people than needed would read it.',
      },
      {
        fr: "Retirez-le : il a son propre champ dans l'onglet Salariés.",
        en: 'Take it out: it has its own field on the Salariés tab.',
      },
    );
  }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'words',
    holds: { 'synthese/commentaires': 'Formation de 4 jours, convention jointe.' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a number among words',
    holds: { 'synthese/commentaires': 'NIR de la salariée : 2870124567890' },
    finds: [{ at: 'synthese/commentaires', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'a SIRET, a phone number',
    holds: { 'synthese/commentaires': 'SIRET 79814425900024, tél. 01 23 45 67 89' },
    finds: [],
  },
];
