import { checkNtt } from '../../../identifiers/ntt.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { eachPerson } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import type { Facts } from '../../facts.ts';
import { personFields } from '../../known-field.ts';
import { sexIn } from '../../person-sex.ts';
import { blocks, doubts, informs } from '../../problem.ts';
import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** Length of the temporary technical number; its first digit and SIREN are usual, no more. */
export const rule: Rule = {
  id: 'ntt-form',
  reads: personFields('ntt'),
  source: AKTO_GUIDE,
  check: eachPerson((block, facts) => {
    const typed = textIn(block, 'ntt');
    if (!typed) return null;
    const at = spot(block, 'ntt');
    const verdict = checkNtt(typed);
    if (verdict.status === 'invalid') {
      return blocks(at, sentenceOf(verdict.reason), {
        fr: 'Recopiez-le en entier depuis la fiche de paie ou le logiciel de paie.',
        en: 'Copy the whole of it from the payslip or the payroll software.',
      });
    }
    if (verdict.status === 'doubtful') {
      return doubts(at, sentenceOf(verdict.reason), {
        fr: 'Comparez avec la fiche de paie. S’il y est bien écrit ainsi, laissez : la forme varie selon les employeurs.',
        en: 'Compare with the payslip. If it does say so, leave it: the form varies between employers.',
      });
    }
    const sex = sexIn(block);
    if (!sex || (sex === 'male') === verdict.value.startsWith('1')) {
      return isOfAnother(verdict.value, facts) ? informs(at, OTHER_SIREN, ASK_FOR_OWN) : null;
    }
    return doubts(
      at,
      {
        fr: 'Le premier chiffre (1 homme, 2 femme) ne correspond pas au sexe indiqué.',
        en: 'The first digit (1 man, 2 woman) does not go with the sex given.',
      },
      {
        fr: 'Comparez avec la fiche de paie, et corrigez le numéro ou le sexe.',
        en: 'Compare with the payslip, and correct the number or the sex.',
      },
    );
  }),
};

/** The SIREN inside is neither the centre's nor the request's employer's. */
function isOfAnother(ntt: string, facts: Facts): boolean {
  const [employer] = blocksOf(facts, 'employeur');
  const known = [facts.centre?.siret ?? '', employer ? compact(textIn(employer, 'siret')) : ''];
  const sirens = known.filter(Boolean).map(siret => siret.slice(0, 9));
  return sirens.length > 0 && !sirens.includes(ntt.slice(1, 10));
}

const OTHER_SIREN: Sentence = {
  fr: "Ce numéro contient le SIREN d'une autre entreprise : il a peut-être été donné par un autre employeur.",
  en: 'This number holds the SIREN of another company: it may have been given by another employer.',
};
const ASK_FOR_OWN: Sentence = {
  fr: 'Comparez avec la fiche de paie du centre. Si votre service de paie utilise ce SIREN, laissez.',
  en: 'Compare with the payslip of the centre. If your payroll service uses that SIREN, leave it.',
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'sex, SIREN, then what the employer chose',
    holds: { 'salaries/ntt': '2511612715MAT0042', 'salaries/sexe': 'Féminin' },
    finds: [],
  },
  {
    is: 'wrong',
    case: '10 and 41 characters',
    holds: { 'salaries/ntt': '2511612715', 'salaries#1/ntt': `2511612715${'9'.repeat(31)}` },
    finds: [
      { at: 'salaries/ntt', severity: 'blocks' },
      { at: 'salaries#1/ntt', severity: 'blocks' },
    ],
  },
  {
    is: 'right',
    case: 'the SIREN of the centre',
    holds: { 'salaries/ntt': '2511612715MAT0042' },
    given: { centre: exampleCentre() },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the SIREN of another company',
    holds: { 'salaries/ntt': '2798144259MAT0042' },
    given: { centre: exampleCentre() },
    finds: [{ at: 'salaries/ntt', severity: 'information' }],
  },
  {
    is: 'wrong',
    case: 'the number of a woman for a man',
    holds: { 'salaries/ntt': '2511612715MAT0042', 'salaries/sexe': 'Masculin' },
    finds: [{ at: 'salaries/ntt', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'no SIREN inside, another first digit',
    holds: { 'salaries/ntt': '2123456789ABC', 'salaries#1/ntt': '9511612715MAT0042' },
    finds: [
      { at: 'salaries/ntt', severity: 'doubtful' },
      { at: 'salaries#1/ntt', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: '11 and 40 characters',
    holds: { 'salaries/ntt': '25116127151', 'salaries#1/ntt': `2511612715${'9'.repeat(30)}` },
    finds: [],
  },
];
