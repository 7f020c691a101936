import type { Sentence } from './sentence.ts';

/** The last year whose births in Tunisia are numbered 96. */
const LAST_OF_96 = 1963;
/** Corsica is 2A and 2B from this year's births on. */
const CORSICA_PARTED = 1976;

/**
 * What is impossible in the place and order of a well-formed NIR (characters 6 to 13): `null` when
 * nothing is. Departments 91 to 95 are never doubted: Algeria and Morocco once, Île-de-France since.
 */
export function nirPlaceFault(nir: string, birthYear: number | null): Sentence | null {
  const [department, commune, order] = [nir.slice(5, 7), nir.slice(7, 10), nir.slice(10, 13)];
  if (order === '000') {
    return {
      fr: 'Les 3 derniers chiffres de ce numéro sont 000 : les naissances se comptent à partir de 001.',
      en: 'The last 3 digits of this number are 000: births are counted from 001.',
    };
  }
  if (commune === '000' || (isOverseas(department) && commune.slice(1) === '00')) {
    return {
      fr: 'Aucune commune (ni aucun pays) ne porte le code écrit dans ce numéro (chiffres 8 à 10).',
      en: 'No town (nor country) has the code written in this number (digits 8 to 10).',
    };
  }
  const isNowhere =
    (department === '97' && !/^[1-8]/u.test(commune)) ||
    (department === '98' && !/^[4-9]/u.test(commune));
  if (isNowhere) {
    const code = `${department}${commune.charAt(0)}`;
    return {
      fr: `Ce numéro dit que la personne est née dans le département ${code}, qui n'existe pas.`,
      en: `This number says that the person was born in the department ${code}, which does not exist.`,
    };
  }
  if (birthYear === null) return null;
  if (department === '96' && birthYear > LAST_OF_96) {
    return {
      fr: `Le département 96 de ce numéro était la Tunisie jusqu'en ${LAST_OF_96} : personne n'y est né en ${birthYear}. Deux chiffres sont peut-être inversés (69 ?).`,
      en: `The department 96 of this number was Tunisia until ${LAST_OF_96}: nobody was born there in ${birthYear}. Two digits may be swapped (69?).`,
    };
  }
  if (department === '20' && birthYear >= CORSICA_PARTED) {
    return {
      fr: `Depuis ${CORSICA_PARTED}, les personnes nées en Corse ont 2A ou 2B dans leur numéro, et non 20.`,
      en: `Since ${CORSICA_PARTED}, people born in Corsica have 2A or 2B in their number, and not 20.`,
    };
  }
  return null;
}

const isOverseas = (department: string) => department === '97' || department === '98';
