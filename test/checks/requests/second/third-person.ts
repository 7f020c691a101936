import { PERSON } from '../base-action.ts';
import { NIRS } from '../invented-nirs.ts';
import type { Fields } from '../request-case.ts';

/** A third person, without whom a training within the company is not funded. */
export const THIRD: Fields = {
  ...PERSON,
  'Nom de naissance': 'TREVENEC-UN',
  'Date de naissance': '31/12/1999',
  Sexe: 'Masculin',
  'Numéro de sécurité sociale (NIR)': NIRS.lastOf1999,
};
