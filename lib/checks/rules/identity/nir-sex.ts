import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { nirDoubt } from '../../nir-doubt.ts';
import { sexIn } from '../../person-sex.ts';
import { doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** First digit against the sex: 1 and 2 only, 3, 4, 7 and 8 being provisional. */
export const rule: Rule = {
  id: 'nir-sex',
  reads: personFields('nir'),
  source: { text: 'service-public.fr, fiche F33078 (structure du NIR)', date: '2026-11-01' },
  check: eachPerson(block => {
    const sex = sexIn(block);
    const reason = sex && nirDoubt(block, { sex });
    if (reason !== 'identifiers.nir.sex') return null;
    return doubts(spot(block, 'nir'), sentenceOf(reason), {
      fr: 'Comparez avec la carte Vitale : 1 pour un homme, 2 pour une femme. Si la carte le dit bien ainsi, laissez.',
      en: 'Compare with the Vitale card: 1 for a man, 2 for a woman. If the card does say so, leave it.',
    });
  }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'a woman',
    holds: { 'salaries/nir': '2870124567890', 'salaries/sexe': 'Féminin' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a man with the number of a woman',
    holds: { 'salaries/nir': '2870124567890', 'salaries/sexe': 'Masculin' },
    finds: [{ at: 'salaries/nir', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'provisional numbers, a sex in unknown words, none',
    holds: {
      'salaries/nir': '8-87-01-99-123-001',
      'salaries/sexe': 'Masculin',
      'salaries#1/nir': '4-87-01-99-123-001',
      'salaries#1/sexe': 'Masculin',
      'salaries#2/nir': '2870124567890',
      'salaries#2/sexe': 'Autre',
      'salaries#3/nir': '2870124567890',
      'salaries#3/sexe': null,
    },
    finds: [],
  },
];
