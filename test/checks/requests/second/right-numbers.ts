import { NIRS } from '../invented-nirs.ts';
import type { Fields, RequestCase } from '../request-case.ts';
import { BIRTH, NIR, NTT, rightPerson } from './second-set.ts';

const numbered = (born: string, sex: 'Féminin' | 'Masculin', nir: string): Fields => ({
  'Date de naissance': born,
  Sexe: sex,
  'Numéro de sécurité sociale (NIR)': nir,
});
const temporary = (number: string): Fields => ({
  "Êtes-vous détenteur d'un NIR temporaire ?": 'Oui',
  'Numéro de sécurité sociale (NIR)': null,
  'Numéro technique temporaire': number,
});

export const RIGHT_NUMBERS: readonly RequestCase[] = [
  rightPerson(
    'corsica-before-1976',
    'Born in Corsica in 1970: 20, when it was one department.',
    numbered('12/02/1970', 'Masculin', NIRS.corsicaBefore1976),
  ),
  rightPerson(
    'born-in-saint-pierre',
    'Saint-Pierre-et-Miquelon: 975.',
    numbered('03/06/1975', 'Masculin', NIRS.saintPierre),
  ),
  rightPerson(
    'born-in-new-caledonia',
    'The Pacific: 98.',
    numbered('24/09/1981', 'Féminin', NIRS.newCaledonia),
  ),
  rightPerson(
    'born-in-martinique',
    'Martinique: 972.',
    numbered('19/05/1983', 'Féminin', NIRS.martinique),
  ),
  rightPerson(
    'born-in-tunisia-in-1951',
    'Before independence: 96.',
    numbered('30/03/1951', 'Masculin', NIRS.bornInTunisia),
    BIRTH,
  ),
  rightPerson(
    'born-in-morocco-in-1950',
    'Before independence: 95, which is now a department near Paris.',
    numbered('02/07/1950', 'Féminin', NIRS.bornInMorocco),
    BIRTH,
  ),
  rightPerson(
    'month-31',
    'No month in the civil record.',
    numbered('01/01/1979', 'Féminin', NIRS.month31),
    NIR,
    BIRTH,
  ),
  rightPerson(
    'month-98',
    'No month in the civil record.',
    numbered('31/12/1983', 'Masculin', NIRS.month98),
    NIR,
    BIRTH,
  ),
  rightPerson(
    'month-55',
    'No month in the civil record, born abroad.',
    numbered('01/07/1991', 'Féminin', NIRS.month55),
    NIR,
    BIRTH,
  ),
  rightPerson(
    'waiting-number-of-no-month',
    'A waiting number, of a person whose month is not known either.',
    numbered('01/01/1985', 'Féminin', NIRS.waitingNoMonth),
    NIR,
    BIRTH,
  ),
  rightPerson(
    'corsica-with-key-and-dots',
    'Dots, letter and the right key, as a pay slip prints it: only too long.',
    numbered('14/08/1985', 'Féminin', '2.85.08.2A.041.904.06'),
    NIR,
  ),
  rightPerson(
    'number-with-narrow-blanks',
    'The blanks that a PDF puts between the groups.',
    { 'Numéro de sécurité sociale (NIR)': '2\u202F88\u202F04\u202F30\u202F189\u202F021' },
    NIR,
  ),
  rightPerson(
    'ntt-in-small-letters',
    'The employer’s own letters, small, with a hyphen and a year.',
    temporary('2511612715fle-2026-7'),
  ),
  rightPerson('ntt-with-the-siret', 'The sex, then the whole SIRET, then 01.', {
    ...temporary('25116127150003301'),
  }),
  rightPerson(
    'ntt-with-blanks',
    'Blanks between its three parts.',
    temporary('2 511612715 MAT42'),
    NTT,
  ),
];
