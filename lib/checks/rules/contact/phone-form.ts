import { checkPostalCode } from '../../../identifiers/postal-code.ts';
import { communeName } from '../../commune-name.ts';
import { communesOf, isCommune } from '../../communes.ts';
import { eachBlock, PEOPLE } from '../../each-block.ts';
import type { Block } from '../../facts.ts';
import { personFields } from '../../known-field.ts';
import { phoneForm } from '../../phone-form.ts';
import { blocks, doubts, informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A number that rings nowhere. A foreign one is never more than doubted. */
export const rule: Rule = {
  id: 'phone-form',
  reads: [...personFields('telephone'), 'employeur/telephone'],
  source: AKTO_GUIDE,
  check: eachBlock([...PEOPLE, 'employeur'], block => {
    const typed = textIn(block, 'telephone');
    const form = typed ? phoneForm(typed) : 'french';
    const at = spot(block, 'telephone');
    if (form === 'french' && /^\s*(?:\+|00)33.*\(0\)/u.test(typed)) {
      return informs(
        at,
        {
          fr: 'Ce numéro garde son 0 entre parenthèses après +33 : le portail donne pour exemple 01 23 45 67 89.',
          en: 'This number keeps its 0 in brackets after +33: the portal gives 01 23 45 67 89 as an example.',
        },
        {
          fr: "S'il est refusé, écrivez-le avec ses 10 chiffres, sans +33.",
          en: 'If it is refused, write its 10 digits, without +33.',
        },
      );
    }
    if (form === 'french' || form === 'foreign') return null;
    if (form === 'lost-zero' && !livesAbroad(block)) {
      return blocks(
        at,
        {
          fr: 'Ce numéro a 9 chiffres : le 0 du début manque (Excel l’enlève souvent).',
          en: 'This number has 9 digits: its first 0 is missing (Excel often takes it away).',
        },
        { fr: 'Ajoutez le 0 au début.', en: 'Add the 0 at the beginning.' },
      );
    }
    if (form === 'none' && !livesAbroad(block)) {
      return blocks(
        at,
        {
          fr: 'Ce numéro de téléphone n’a pas les 10 chiffres attendus (ex. : 01 23 45 67 89).',
          en: 'This phone number does not have the 10 digits expected (e.g. 01 23 45 67 89).',
        },
        {
          fr: "Écrivez un seul numéro, en entier, ou videz le champ : il n'est pas obligatoire.",
          en: 'Write one number only, the whole of it, or empty the field: it is not compulsory.',
        },
      );
    }
    return doubts(
      at,
      {
        fr: 'Ce numéro semble étranger mais incomplet, ou sans son « + » et son pays.',
        en: 'This number seems foreign but incomplete, or without its « + » and its country.',
      },
      {
        fr: "Écrivez-le avec + et l'indicatif du pays. Si le portail le refuse, videz le champ : il n'est pas obligatoire.",
        en: 'Write it with + and the code of the country. If the portal refuses it, empty the field: it is not compulsory.',
      },
    );
  }),
};

/**
 * A number written as in another country is then no mistake of form. Five figures are the code of a
 * German or an Italian town too: its name tells.
 */
function livesAbroad(block: Block): boolean {
  const code = textIn(block, 'code-postal');
  if (code === '') return false;
  const verdict = checkPostalCode(code);
  if (verdict.status !== 'valid') return true;
  const town = communeName(textIn(block, 'ville'));
  return town !== '' && communesOf(verdict.value).length === 0 && !isCommune(town);
}

const phone = (text: string | null) => ({ 'salaries/telephone': text });
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'salaries/telephone', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'in pairs', holds: phone('01 23 45 67 89'), finds: [] },
  { is: 'right', case: 'none', holds: phone(null), finds: [] },
  { is: 'right', case: 'dots, +33', holds: phone('+33 6.12.34.56.78'), finds: [] },
  {
    is: 'borderline',
    case: '+33 and its 0 in brackets',
    holds: phone('+33 (0)6.12.34.56.78'),
    finds: [{ at: 'salaries/telephone', severity: 'information' }],
  },
  { is: 'wrong', case: '9 digits', holds: phone('06 12 34 56 7'), finds: found('blocks') },
  { is: 'wrong', case: 'lost zero', holds: phone('612345678'), finds: found('blocks') },
  { is: 'wrong', case: 'letters', holds: phone('voir fiche'), finds: found('blocks') },
  { is: 'wrong', case: '11 digits', holds: phone('06 12 34 56 78 9'), finds: found('blocks') },
  { is: 'wrong', case: 'noughts', holds: phone('00 00 00 00 00'), finds: found('blocks') },
  { is: 'borderline', case: 'foreign', holds: phone('+44 20 7946 0958'), finds: [] },
  { is: 'borderline', case: 'Réunion', holds: phone('0262 12 34 56'), finds: [] },
  { is: 'borderline', case: 'foreign, 00', holds: phone('00 212 5 22 12 34 56'), finds: [] },
  { is: 'borderline', case: 'foreign, short', holds: phone('+44 20'), finds: found('doubtful') },
  {
    is: 'borderline',
    case: 'written as in Great Britain, by who lives there',
    holds: { ...phone('020 7946 0958'), 'salaries/code-postal': 'SW1A 1AA' },
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'as in Germany, whose codes have five figures',
    holds: {
      ...phone('0681 12 34'),
      'salaries/code-postal': '10115',
      'salaries/ville': 'Berlin',
    },
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'as in Spain, by who lives there',
    holds: { ...phone('612 345 678'), 'salaries/code-postal': 'ES-08001' },
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'foreign, without +',
    holds: phone('44 20 7946 0958'),
    finds: found('doubtful'),
  },
];
