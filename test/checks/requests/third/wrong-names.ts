import { PERSON } from '../base-action.ts';
import { NIRS } from '../invented-nirs.ts';
import { doubtful, found, mistake, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { IDENTITY, inFirst, inSecond, wrongPerson } from './third-set.ts';

const NAME = inFirst(IDENTITY.name);
const USAGE = inFirst(IDENTITY.usage);
const FIRST = inFirst(IDENTITY.first);

/** AKTO compares the number with the birth name: what stands there is worth its mistakes. */
export const WRONG_NAMES_3: readonly RequestCase[] = [
  wrongPerson(
    'title-with-first-name',
    'The civil title stands before the first name.',
    { [IDENTITY.first]: 'Mme Maëlle' },
    doubtful(FIRST, 'civilité'),
  ),
  wrongPerson(
    'monsieur-in-usage',
    'A title in the usage name.',
    { [IDENTITY.usage]: 'Madame ESTERVAL' },
    doubtful(USAGE, 'civilité'),
  ),
  wrongPerson(
    'nee-in-usage',
    'The birth name announced in the usage name.',
    { [IDENTITY.usage]: 'née LEFÈVRE' },
    doubtful(USAGE, 'née'),
  ),
  mistake(
    'third-married-name-as-birth-name',
    "The second person's usage name stands as birth name; the vault knows both.",
    [set(inSecond(IDENTITY.name), "N'DOYE-MARÉCHAL"), set(inSecond(IDENTITY.usage), null)],
    [doubtful(inSecond(IDENTITY.name), 'naissance', inSecond(IDENTITY.usage))],
  ),
  mistake(
    'third-name-mistyped',
    'A letter too many in the birth name; the vault has the same person without it.',
    [set(NAME, 'LEFÈBVRE')],
    [found(NAME, 'fiche', inFirst(IDENTITY.nir))],
  ),
  mistake(
    'third-names-swapped',
    'Name and first name in each other’s field on the second line.',
    [set(inSecond(IDENTITY.name), 'AÏSSATOU'), set(inSecond(IDENTITY.first), "N'Doye")],
    [found(inSecond(IDENTITY.name), 'prénom', inSecond(IDENTITY.first), inSecond(IDENTITY.nir))],
  ),
  wrongPerson(
    'digit-in-name',
    'The spreadsheet numbered two people of one name.',
    { [IDENTITY.name]: 'LEFEVRE2' },
    doubtful(NAME, 'chiffre'),
  ),
  wrongPerson(
    'mojibake-name',
    'A file read in the wrong encoding.',
    { [IDENTITY.name]: 'LEFÃˆVRE' },
    doubtful(NAME, 'accents'),
  ),
  wrongPerson(
    'replacement-character',
    'An accent lost on the way.',
    { [IDENTITY.first]: 'Ma\u{FFFD}lle' },
    doubtful(FIRST, 'accents'),
  ),
  wrongPerson(
    'quoted-name',
    'Quotation marks of a CSV file.',
    { [IDENTITY.name]: '"LEFÈVRE"' },
    doubtful(NAME, 'guillemets'),
  ),
  wrongPerson(
    'name-with-semicolon',
    'The separator of a CSV file came along.',
    { [IDENTITY.name]: 'LEFÈVRE;' },
    doubtful(NAME, 'signe'),
  ),
  wrongPerson(
    'contract-in-first-name',
    'A note of the office beside the first name.',
    { [IDENTITY.first]: 'Maëlle (CDI)' },
    doubtful(FIRST, 'parenthèses'),
  ),
  wrongPerson(
    'initial-with-dot',
    'The first name abbreviated; the civil record has it whole.',
    { [IDENTITY.first]: 'M.' },
    doubtful(FIRST, 'initiale'),
  ),
  wrongPerson(
    'name-twice',
    'The name pasted in the first name too.',
    { [IDENTITY.first]: 'LEFÈVRE' },
    found(FIRST, 'même', NAME),
  ),
  wrongPerson(
    'email-as-name',
    'The e-mail address pasted as the first name.',
    { [IDENTITY.first]: 'maelle.lefevre@example.org' },
    doubtful(FIRST, 'e-mail'),
  ),
  wrongPerson(
    'date-as-name',
    'The birth date slid one column to the left.',
    { [IDENTITY.first]: '23/04/1988' },
    doubtful(FIRST, 'chiffre'),
  ),
  mistake(
    'third-line-pasted-twice',
    'The same line of the spreadsheet twice.',
    [],
    [
      found(
        inSecond(IDENTITY.nir),
        'deux fois',
        inSecond(IDENTITY.name),
        inFirst(IDENTITY.nir),
        NAME,
      ),
    ],
    { drop: [{ page: 'salaries', block: 1 }], add: [{ page: 'salaries', fields: PERSON }] },
  ),
  mistake(
    'third-same-under-married-name',
    'The same woman entered again under the name of her marriage.',
    [],
    [
      found(
        inSecond(IDENTITY.nir),
        'deux fois',
        inSecond(IDENTITY.name),
        inFirst(IDENTITY.nir),
        NAME,
      ),
    ],
    {
      employees: [],
      drop: [{ page: 'salaries', block: 1 }],
      add: [
        {
          page: 'salaries',
          fields: { ...PERSON, [IDENTITY.name]: 'ESTERVAL', Email: null, Téléphone: null },
        },
      ],
    },
  ),
  mistake(
    'third-same-with-card-number',
    'The same woman again, her number in groups with its key, her name without accent.',
    [],
    [
      found(
        inSecond(IDENTITY.nir),
        'deux fois',
        inSecond(IDENTITY.name),
        inFirst(IDENTITY.nir),
        NAME,
      ),
    ],
    {
      drop: [{ page: 'salaries', block: 1 }],
      add: [
        {
          page: 'salaries',
          fields: {
            ...PERSON,
            [IDENTITY.name]: 'Lefevre',
            [IDENTITY.first]: 'Maelle',
            [IDENTITY.nir]: '2 88 04 30 189 021',
          },
        },
      ],
    },
  ),
  mistake(
    'third-twin-number',
    'Another person, other name and birth date, with the number of the first.',
    [
      set(inSecond(IDENTITY.name), 'PLOUVIGNÉ'),
      set(inSecond(IDENTITY.usage), null),
      set(inSecond(IDENTITY.nir), '2880430189021'),
    ],
    [doubtful(inSecond(IDENTITY.nir), 'déjà', inSecond(IDENTITY.birth), inFirst(IDENTITY.nir))],
    { employees: [] },
  ),
  mistake(
    'third-nobody',
    'No employee in the request: the panel was closed before it was saved.',
    [],
    [{ page: 'salaries', label: null, severity: 'any', about: 'aucun salarié' }],
    {
      drop: [
        { page: 'salaries', block: 0 },
        { page: 'salaries', block: 1 },
      ],
    },
  ),
  wrongPerson(
    'usage-same-letters-lower',
    'The first name typed once more in the usage name.',
    { [IDENTITY.usage]: 'Maëlle' },
    found(USAGE, 'prénom'),
  ),
  wrongPerson(
    'name-pasted-twice-in-a-row',
    'Pasted twice in one box.',
    { [IDENTITY.name]: 'LEFÈVRELEFÈVRE', [IDENTITY.nir]: NIRS.thirdLastDigitsSwapped },
    found(NAME, 'deux fois'),
  ),
];
