import { NIRS } from '../invented-nirs.ts';
import { doubtful, found, inPerson, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { BIRTH, NIR, NTT, QUESTION, wrongPerson } from './second-set.ts';

/** NIRs whose form is that of a number, and whose content is that of nobody. */
const OF_NOBODY: readonly (readonly [id: string, says: string, number: string])[] = [
  ['department-00', 'There is no department 00.', NIRS.departmentZero],
  [
    'department-96',
    '96 was Tunisia before 1956; she is born in 1988: 69, most likely.',
    NIRS.department96,
  ],
  ['department-970', 'Overseas departments begin at 971.', NIRS.department970],
  ['commune-000', 'No commune is numbered 000.', NIRS.communeZero],
  ['order-000', 'Births are numbered from 001.', NIRS.orderZero],
  ['only-twos', 'The same figure thirteen times, typed to get past the star.', NIRS.onlyTwos],
];

const withNtt = (number: string) => [set(QUESTION, 'Oui'), set(NIR, null), set(NTT, number)];

export const WRONG_NUMBERS: readonly RequestCase[] = [
  ...OF_NOBODY.map(([id, says, number]) =>
    wrongPerson(`nir-${id}`, says, [set(NIR, number)], doubtful(NIR, 'numéro', BIRTH)),
  ),
  wrongPerson(
    'nir-corsica-as-20-after-1976',
    'Born in Corsica in 1985: 2A or 2B, no more 20 since 1976.',
    [set(BIRTH, '14/08/1985'), set(NIR, NIRS.corsica20After1976)],
    doubtful(NIR, '2A'),
  ),
  wrongPerson(
    'nir-corsica-letters-exchanged',
    'A2 for 2A.',
    [set(BIRTH, '14/08/1985'), set(NIR, '28508A2041904')],
    doubtful(NIR, '2A'),
  ),
  wrongPerson(
    'nir-with-a-word',
    'The card’s line copied with its word: « clé ».',
    [set(NIR, '2880430189021 clé 15')],
    doubtful(NIR, '13'),
  ),
  wrongPerson(
    'nir-of-the-husband',
    'The number on the family’s card is her husband’s: sex, year and month differ.',
    [set(NIR, NIRS.husband)],
    doubtful(NIR, 'sexe', inPerson('Sexe'), BIRTH),
  ),
  wrongPerson(
    'nir-is-a-siret',
    'Fourteen figures: the centre’s SIRET.',
    [set(NIR, '51161271500033')],
    doubtful(NIR, '13'),
  ),
  wrongPerson(
    'nir-in-the-ntt-field',
    '« Oui » by mistake, and her thirteen figures as the temporary number.',
    withNtt('2880430189021'),
    doubtful(NTT, 'sécurité sociale', QUESTION),
  ),
  wrongPerson(
    'waiting-number-in-the-ntt-field',
    'A waiting number of the social security is no temporary technical number.',
    [...withNtt(NIRS.waitingWoman), set(BIRTH, '21/05/1996')],
    doubtful(NTT, "numéro d'attente", QUESTION),
  ),
  wrongPerson(
    'ntt-of-noughts',
    'Eleven noughts, typed to get past the star.',
    withNtt('00000000000'),
    doubtful(NTT, '1 ou 2'),
  ),
  wrongPerson(
    'ntt-of-another-employer',
    'The SIREN in it is ISPA’s: the number was given by another employer.',
    withNtt('2798144259MAT07'),
    found(NTT, 'SIREN'),
  ),
  wrongPerson(
    'ntt-to-come',
    'Words for a number.',
    withNtt('EN COURS DEMANDE'),
    doubtful(NTT, '1 ou 2'),
  ),
  wrongPerson(
    'question-unanswered-number-there',
    'The question has a star; nobody answered it.',
    [set(QUESTION, null)],
    { ...QUESTION, severity: 'blocks', about: 'obligatoire' },
  ),
];
