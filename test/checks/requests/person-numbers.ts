import { NIRS } from './invented-nirs.ts';
import { blocks, found, inPerson, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const NIR = inPerson('Numéro de sécurité sociale (NIR)');
const OTHER_NIR = inPerson('Numéro de sécurité sociale (NIR)', 1);
const NTT = inPerson('Numéro technique temporaire');
const QUESTION = inPerson("Êtes-vous détenteur d'un NIR temporaire ?");
const BIRTH = inPerson('Date de naissance');

/** The first person with an NTT instead of her NIR; nobody is known, so that only it is judged. */
const withNtt = (number: string | null) => [set(QUESTION, 'Oui'), set(NIR, null), set(NTT, number)];
const alone = { employees: [] };

/** Structure of PORTAL.md §6.1: sex, year, month, place, order. */
const MALFORMED: readonly [id: string, says: string, number: string][] = [
  ['12-characters', 'Twelve figures: the last one is missing.', '288043018902'],
  ['14-characters', 'Fourteen characters: half of the key was typed.', '28804301890211'],
  ['letter-o', 'A letter O typed for a zero.', '288O430189021'],
  ['letter-c-in-corsica', 'Only 2A and 2B exist: 2C is no department.', '288042C189021'],
  [
    'letter-misplaced',
    'An A at the eighth place; a letter goes to the seventh only.',
    '2880430A89021',
  ],
  ['letter-a-not-after-2', 'A letter at the seventh place, but after a 3.', '288043A189021'],
  ['month-13', 'There is no month 13, not even in incomplete records.', '2881330189021'],
  ['month-00', 'There is no month 00.', '2880030189021'],
  ['month-45', 'Months 43 to 49 are used by no record.', NIRS.month45],
  ['sex-5', 'No number begins with 5.', '5880430189021'],
  ['akto-placeholder', "AKTO's own example, copied: its month would be 45.", '1234567890123'],
];

export const PERSON_NUMBERS: readonly RequestCase[] = [
  ...MALFORMED.map(([id, says, number]) =>
    mistake(`nir-${id}`, says, [set(NIR, number)], [blocks(NIR, 'numéro de sécurité sociale')]),
  ),
  mistake(
    'nir-15-wrong-key',
    'Fifteen figures with the key 51 for 15: two figures were swapped.',
    [set(NIR, '2 88 04 30 189 021 51')],
    [found(NIR, 'clé')],
  ),
  mistake(
    'nir-15-wrong-key-corsica',
    'A Corsican number whose key, 84, does not go with 2A replaced by 19 (it is 06).',
    [set(inPerson('Sexe'), 'Féminin'), set(BIRTH, '14/08/1985'), set(NIR, '285082A04190484')],
    [found(NIR, 'clé')],
    alone,
  ),
  mistake(
    'nir-month-differs-seed-002',
    "AKTO's guide's own example: 2 87 01 beside a birth date of 02/10/1987.",
    [
      set(inPerson('Nom de naissance'), 'LENORMAND'),
      set(inPerson('Prénom'), 'Ondine'),
      set(BIRTH, '02/10/1987'),
      set(NIR, '2870124567890'),
    ],
    [found(NIR, 'mois', BIRTH)],
    alone,
  ),
  mistake(
    'nir-year-differs',
    'The number says 1988, the form 1989.',
    [set(BIRTH, '23/04/1989')],
    [found(NIR, 'année', BIRTH)],
    alone,
  ),
  mistake(
    'nir-sex-differs',
    'The number begins with 2, the form says Masculin; nobody is known in the vault.',
    [set(inPerson('Sexe'), 'Masculin')],
    [found(NIR, 'sexe', inPerson('Sexe'))],
    alone,
  ),
  mistake(
    'nirs-of-two-people-swapped',
    "Each person has the other's number.",
    [set(NIR, '2901199341017'), set(OTHER_NIR, '2880430189021')],
    [
      found(NIR, 'naissance', BIRTH),
      found(OTHER_NIR, 'naissance', inPerson('Date de naissance', 1)),
    ],
  ),
  mistake(
    'nir-of-somebody-else',
    'Two people of other names and birth dates with the same number.',
    [set(OTHER_NIR, '2880430189021')],
    [found(OTHER_NIR, 'même numéro', NIR, inPerson('Date de naissance', 1))],
  ),
  mistake(
    'question-yes-but-nir-filled',
    '« Oui » to the temporary number, but the NIR is what was typed; the NTT is empty.',
    [set(QUESTION, 'Oui')],
    [blocks(NTT, 'numéro technique temporaire', QUESTION, NIR)],
  ),
  mistake(
    'question-no-but-ntt-filled',
    '« Non » to the temporary number, but the NTT is what was typed; the NIR is empty.',
    [set(NIR, null), set(NTT, '25116127150004')],
    [blocks(NIR, 'numéro de sécurité sociale', QUESTION, NTT)],
  ),
  mistake(
    'ntt-in-the-nir-field',
    'The temporary number was typed into the NIR field, under « Non ».',
    [set(NIR, '25116127150004')],
    [blocks(NIR, 'numéro de sécurité sociale', QUESTION)],
  ),
  mistake(
    'ntt-empty',
    '« Oui », and no temporary number.',
    withNtt(null),
    [blocks(NTT, 'obligatoire')],
    alone,
  ),
  mistake(
    'ntt-10-characters',
    'Ten characters: the portal wants 11 to 40.',
    withNtt('2511612715'),
    [blocks(NTT, '11 à 40 caractères')],
    alone,
  ),
  mistake(
    'ntt-41-characters',
    'Forty-one characters: the portal wants 11 to 40.',
    withNtt(`2511612715${'X'.repeat(31)}`),
    [blocks(NTT, '11 à 40 caractères')],
    alone,
  ),
  mistake(
    'ntt-siren-wrong',
    'The nine figures after the sex are no SIREN: 511612716 fails the Luhn check.',
    withNtt('25116127160004'),
    [found(NTT, 'SIREN')],
    alone,
  ),
  mistake(
    'ntt-first-figure-wrong',
    'An NTT begins with 1 or 2.',
    withNtt('55116127150004'),
    [found(NTT, '1 ou 2')],
    alone,
  ),
  mistake(
    'ntt-sex-differs',
    'The temporary number says a man, the form Féminin.',
    withNtt('15116127150004'),
    [found(NTT, 'sexe', inPerson('Sexe'))],
    alone,
  ),
];
