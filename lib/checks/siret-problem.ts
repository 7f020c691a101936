import { checkSiret } from '../identifiers/siret.ts';
import { compact } from '../identifiers/verdict.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOf } from './verdict-sentence.ts';

interface SiretProblem {
  readonly says: Sentence;
  /** No establishment has such a number; else it is only unusual. */
  readonly isImpossible: boolean;
}

/** What is wrong with a SIRET, by itself: `null` when nothing is. */
export function siretProblem(typed: string): SiretProblem | null {
  const value = compact(typed);
  const verdict = checkSiret(value);
  // Noughts pass the key: they are what is typed to get past the field.
  if (/^0{9}/u.test(value))
    return { says: sentenceOf('identifiers.siret.key'), isImpossible: true };
  if (verdict.status === 'valid') return null;
  const isLength = verdict.reason === 'identifiers.siret.length';
  return {
    says: isLength ? lengthSays(value) : sentenceOf(verdict.reason),
    isImpossible: verdict.status === 'invalid',
  };
}

function lengthSays(value: string): Sentence {
  if (/\D/u.test(value)) {
    return {
      fr: 'Un SIRET a 14 chiffres, sans lettre : un O est sans doute un zéro, un I ou un l un 1.',
      en: 'A SIRET has 14 digits and no letter: an O is probably a zero, an I or an l a 1.',
    };
  }
  if (value.length === 9) {
    return {
      fr: "Ce numéro a 9 chiffres : c'est le SIREN, celui de l'entreprise. Il faut le SIRET de l'établissement, 14 chiffres : le SIREN suivi de 5 autres.",
      en: 'This number has 9 digits: it is the SIREN, that of the company. The SIRET of the establishment is wanted, 14 digits: the SIREN followed by 5 others.',
    };
  }
  return {
    fr: `Un SIRET a 14 chiffres ; celui-ci en a ${value.length}.`,
    en: `A SIRET has 14 digits; this one has ${value.length}.`,
  };
}
