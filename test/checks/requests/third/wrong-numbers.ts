import { NIRS } from '../invented-nirs.ts';
import { blocks, doubtful, found, mistake, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { asOnTheCard, IDENTITY, inFirst, inSecond, wrongPerson } from './third-set.ts';

const NIR = inFirst(IDENTITY.nir);
const NTT = inFirst(IDENTITY.ntt);
const BIRTH = inFirst(IDENTITY.birth);
const SEX = inFirst(IDENTITY.sex);

const MAELLES = '2880430189021';
const temporary = { [IDENTITY.question]: 'Oui', [IDENTITY.nir]: null };

/** Numbers that identify a person, as copied, read aloud and taken from a spreadsheet. */
export const WRONG_NUMBERS_3: readonly RequestCase[] = [
  mistake(
    'third-neighbours-number',
    "The colleague's number was pasted on both lines.",
    [set(NIR, '2901199341017')],
    [doubtful(NIR, 'déjà celui', BIRTH, inSecond(IDENTITY.nir))],
  ),
  wrongPerson(
    'letter-o',
    'The letter O for two zeros.',
    { [IDENTITY.nir]: '288O43O189021' },
    blocks(NIR, 'lettre O'),
  ),
  wrongPerson(
    'letter-i',
    'A capital i for the last 1.',
    { [IDENTITY.nir]: '288043018902I' },
    blocks(NIR, 'chiffres'),
  ),
  wrongPerson(
    'copied-with-key',
    'Two digits swapped while copying the card; its key no longer agrees.',
    { [IDENTITY.nir]: asOnTheCard(NIRS.thirdCopied, '37') },
    found(NIR, 'clé'),
  ),
  wrongPerson(
    'one-digit-lost',
    'Twelve digits, as one reading of the hint says.',
    { [IDENTITY.nir]: MAELLES.slice(0, 12) },
    blocks(NIR, '13'),
  ),
  wrongPerson(
    'half-the-key',
    'The first digit of the key came along.',
    { [IDENTITY.nir]: `${MAELLES}9` },
    blocks(NIR, '13'),
  ),
  wrongPerson(
    'insured-husband',
    "The number under which she is insured: her husband's, born the same month.",
    { [IDENTITY.nir]: NIRS.thirdOfTheHusband },
    doubtful(NIR, 'sexe', SEX),
  ),
  wrongPerson(
    'year-month-swapped',
    'Month and year of birth typed in the wrong order.',
    { [IDENTITY.nir]: NIRS.thirdYearAndMonthSwapped },
    doubtful(NIR, 'année', BIRTH),
  ),
  wrongPerson(
    'birth-a-year-late',
    'One year too many in the birth date.',
    { [IDENTITY.birth]: '23/04/1989' },
    doubtful(BIRTH, 'année', NIR),
  ),
  mistake(
    'third-birth-month-first',
    'Day and month of the second birth date swapped, as an English spreadsheet does.',
    [set(inSecond(IDENTITY.birth), '11/05/1990')],
    [doubtful(inSecond(IDENTITY.birth), 'mois', inSecond(IDENTITY.nir))],
  ),
  wrongPerson(
    'ntt-for-nir',
    'The temporary number of the payslip typed as the social security number.',
    { [IDENTITY.nir]: '2511612715GFLE42' },
    blocks(NIR, 'temporaire'),
  ),
  wrongPerson(
    'nir-for-ntt',
    '« Oui » answered by mistake, and the social security number typed below.',
    { ...temporary, [IDENTITY.ntt]: MAELLES },
    doubtful(NTT, 'NIR', inFirst(IDENTITY.question)),
  ),
  wrongPerson(
    'oui-and-nothing',
    '« Oui » answered, the temporary number left empty.',
    { ...temporary, [IDENTITY.ntt]: null },
    blocks(NTT, 'obligatoire'),
  ),
  wrongPerson(
    'non-and-nothing',
    'No number at all: the card is awaited.',
    { [IDENTITY.nir]: null },
    blocks(NIR, 'obligatoire'),
  ),
  wrongPerson(
    'key-in-words',
    'The key announced as on a form.',
    { [IDENTITY.nir]: `${MAELLES} clé 02` },
    found(NIR, 'clé'),
  ),
  wrongPerson(
    'ntt-siren-mistyped',
    "A digit of the employer's SIREN is wrong in the temporary number.",
    { ...temporary, [IDENTITY.ntt]: '2511612716GFLE42' },
    doubtful(NTT, 'SIREN'),
  ),
  wrongPerson(
    'ntt-of-a-man',
    'The temporary number of a woman begins with 1.',
    { ...temporary, [IDENTITY.ntt]: '1511612715GFLE42' },
    doubtful(NTT, 'sexe', SEX),
  ),
  wrongPerson(
    'ntt-is-the-badge',
    "The centre's own number of the employee, seven characters.",
    { ...temporary, [IDENTITY.ntt]: 'GFLE042' },
    blocks(NTT, '11'),
  ),
  wrongPerson(
    'all-zeros',
    'Zeros, to get on.',
    { [IDENTITY.nir]: '0'.repeat(13) },
    blocks(NIR, '1 ou 2'),
  ),
  wrongPerson(
    'spanish-number',
    "A Spanish teacher's own foreign number.",
    { [IDENTITY.nir]: 'X1234567L' },
    blocks(NIR, '13'),
  ),
  mistake(
    'third-not-as-recorded',
    'The last two digits are swapped: the vault holds another number.',
    [set(NIR, NIRS.thirdLastDigitsSwapped)],
    [doubtful(NIR, 'fiche')],
  ),
  wrongPerson(
    'abroad-country-000',
    'Born abroad, with no country.',
    { [IDENTITY.nir]: NIRS.thirdDepartment99Unknown },
    doubtful(NIR, 'naissance'),
  ),
  wrongPerson(
    'number-in-spreadsheet-notation',
    'The spreadsheet showed the number as a power of ten.',
    { [IDENTITY.nir]: '2,88043E+12' },
    blocks(NIR, '13'),
  ),
  wrongPerson(
    'century-of-birth',
    'A year of birth in the future.',
    { [IDENTITY.birth]: '23/04/2088' },
    blocks(BIRTH, 'futur'),
  ),
  wrongPerson(
    'born-today',
    'The calendar proposed today, and it was taken.',
    { [IDENTITY.birth]: '21/11/2026' },
    doubtful(BIRTH, 'ans', NIR),
  ),
  wrongPerson(
    'born-in-1888',
    'A nine became an eight: 138 years.',
    { [IDENTITY.birth]: '23/04/1888' },
    doubtful(BIRTH, 'ans'),
  ),
  wrongPerson(
    'sex-of-the-line-above',
    'The list of sexes was not touched: a woman left as a man.',
    { [IDENTITY.sex]: 'Masculin' },
    doubtful(SEX, 'NIR', NIR),
  ),
];
