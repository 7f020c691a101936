import { checkPostalCode } from '../../../identifiers/postal-code.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { communeName } from '../../commune-name.ts';
import { communesOf, isCommune } from '../../communes.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { blocks, doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** Not 5 digits: a slip where the town is French, perhaps an address abroad where it is not. */
export const rule: Rule = {
  id: 'postal-code-form',
  reads: personFields('code-postal'),
  source: AKTO_GUIDE,
  check: eachPerson(block => {
    const typed = textIn(block, 'code-postal');
    const verdict = typed ? checkPostalCode(typed) : null;
    if (!verdict || verdict.status === 'valid') return null;
    const at = spot(block, 'code-postal');
    const says =
      verdict.status === 'doubtful'
        ? sentenceOf(verdict.reason)
        : {
            fr: `« ${typed} » n'est pas un code postal français : il a 5 chiffres.`,
            en: `« ${typed} » is no French postal code: it has 5 digits.`,
          };
    const town = communeName(textIn(block, 'ville'));
    const padded = `0${compact(typed)}`;
    if (verdict.status === 'invalid' && communesOf(padded).includes(town)) {
      return blocks(at, says, {
        fr: `Le 0 du début manque : écrivez ${padded}.`,
        en: `Its first 0 is missing: write ${padded}.`,
      });
    }
    if (/^2[AB]\d{3}$/u.test(compact(typed))) {
      return doubts(at, says, {
        fr: "C'est le code INSEE d'une commune de Corse. Son code postal commence par 20 : regardez un justificatif de domicile.",
        en: 'It is the INSEE code of a town in Corsica. Its postal code begins with 20: look at a proof of address.',
      });
    }
    // Postal codes of every country hold digits: words are the town's, or whatever was to hand.
    if (!/\d/u.test(typed)) {
      return blocks(at, says, {
        fr: "Écrivez ici les 5 chiffres ; le nom de la ville a son champ. Si l'adresse est dans un pays sans code postal, demandez à AKTO.",
        en: 'Write the 5 digits here; the town has a field of its own. If the address is in a country without postal codes, ask AKTO.',
      });
    }
    // Four digits are a code of Belgium, Switzerland, Austria… where towns have French names.
    const isFrenchSlip = /^(?:\d{1,3}|\d{6,})$/u.test(compact(typed)) && isCommune(town);
    if (verdict.status === 'invalid' && isFrenchSlip) {
      return blocks(at, says, {
        fr: 'Recopiez le code postal depuis un justificatif de domicile.',
        en: 'Copy the postal code from a proof of address.',
      });
    }
    return doubts(at, says, {
      fr: "Corrigez-le. Si la personne habite à l'étranger, demandez à AKTO comment écrire son adresse : le portail ne prévoit que 5 chiffres.",
      en: 'Correct it. If the person lives abroad, ask AKTO how to write the address: the portal only foresees 5 digits.',
    });
  }),
};

const address = (code: string | null, town: string | null) => ({
  'salaries/code-postal': code,
  'salaries/ville': town,
});
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'salaries/code-postal', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: '5 digits', holds: address('34000', 'MONTPELLIER'), finds: [] },
  { is: 'right', case: 'spaced, Corsica', holds: address('20 200', 'BASTIA'), finds: [] },
  { is: 'wrong', case: 'lost zero', holds: address('6000', 'NICE'), finds: found('blocks') },
  {
    is: 'wrong',
    case: '6 digits',
    holds: address('340000', 'Montpellier'),
    finds: found('blocks'),
  },
  {
    is: 'wrong',
    case: 'a department',
    holds: address('34', 'Montpellier'),
    finds: found('blocks'),
  },
  {
    is: 'wrong',
    case: 'the INSEE code of a Corsican town',
    holds: address('2A004', 'AJACCIO'),
    finds: found('doubtful'),
  },
  { is: 'wrong', case: 'the town', holds: address('NÎMES', '30000'), finds: found('blocks') },
  {
    is: 'borderline',
    case: 'Belgium',
    holds: address('1050', 'Ixelles'),
    finds: found('doubtful'),
  },
  { is: 'borderline', case: 'Austria', holds: address('1010', 'Vienne'), finds: found('doubtful') },
  {
    is: 'borderline',
    case: 'Great Britain',
    holds: address('SW1A 1AA', 'London'),
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'no department begins so',
    holds: address('99100', 'Montpellier'),
    finds: found('doubtful'),
  },
  { is: 'borderline', case: 'Germany', holds: address('10115', 'Berlin'), finds: [] },
];
