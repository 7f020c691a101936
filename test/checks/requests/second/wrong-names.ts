import { PERSON } from '../base-action.ts';
import { NIRS } from '../invented-nirs.ts';
import { blocks, doubtful, found, inPerson, mistake, set } from '../places.ts';
import type { Fields, Place, RequestCase } from '../request-case.ts';
import { BIRTH, FIRST, foundAt, NAME, NIR, nobodyKnown, USAGE, wrongPerson } from './second-set.ts';

const wholePerson = (block: number): Place[] =>
  [
    'Nom de naissance',
    "Nom d'usage (si différent)",
    'Prénom',
    'Date de naissance',
    'Numéro de sécurité sociale (NIR)',
    'Numéro technique temporaire',
  ].map(label => inPerson(label, block));

const twice = foundAt(
  [inPerson('Nom de naissance', 2), ...wholePerson(2), ...wholePerson(0)],
  'deux fois',
);
const once = (id: string, says: string, first: Fields, second: Fields): RequestCase =>
  mistake(
    `second-${id}`,
    says,
    Object.entries(first).map(([label, value]) => set(inPerson(label), value)),
    [twice],
    { ...nobodyKnown, add: [{ page: 'salaries', fields: { ...PERSON, ...first, ...second } }] },
  );

export const WRONG_NAMES: readonly RequestCase[] = [
  wrongPerson(
    'civility-before-the-name',
    '« Mme » typed before the birth name: AKTO compares the NIR with that name.',
    [set(NAME, 'Mme LEFÈVRE')],
    doubtful(NAME, 'civilité'),
  ),
  wrongPerson(
    'married-name-added',
    'Birth name and spouse’s name in one field, as on a pay slip.',
    [set(NAME, 'LENORMAND ép. ESTERVAL')],
    doubtful(NAME, "nom d'usage", USAGE),
  ),
  wrongPerson(
    'born-in-the-usage-name',
    '« née … » typed in the usage name.',
    [set(USAGE, 'ESTERVAL née LEFÈVRE')],
    doubtful(USAGE, 'née', NAME),
  ),
  wrongPerson(
    'first-name-in-the-name-too',
    'The whole name stands in the field of the birth name.',
    [set(NAME, 'LEFÈVRE Maëlle')],
    found(NAME, 'prénom', FIRST),
  ),
  wrongPerson(
    'zero-for-an-o',
    'A zero for an O, as a scanner reads it.',
    [set(FIRST, 'J0hanna')],
    doubtful(FIRST, 'chiffre'),
  ),
  wrongPerson(
    'accents-broken-by-an-export',
    'A name pasted from an export in another encoding.',
    [set(FIRST, 'MaÃ«lle')],
    doubtful(FIRST, 'caractères'),
  ),
  wrongPerson(
    'first-name-to-be-completed',
    'Words typed to get past the star.',
    [set(FIRST, 'à compléter')],
    doubtful(FIRST, 'compléter'),
  ),
  wrongPerson(
    'name-of-question-marks',
    'Question marks typed to get past the star.',
    [set(NAME, '???')],
    doubtful(NAME, 'nom'),
  ),
  wrongPerson(
    'email-in-the-first-name',
    'A column too far in the paste.',
    [set(FIRST, 'maelle.lefevre@example.org')],
    doubtful(FIRST, 'prénom'),
  ),
  wrongPerson(
    'birth-day-and-month-swapped',
    '4 March for 3 April, as the number’s month says.',
    [set(BIRTH, '04/03/1988')],
    doubtful(NIR, 'mois', BIRTH),
  ),
  wrongPerson(
    'birth-a-century-early',
    'Born in 1888.',
    [set(BIRTH, '23/04/1888')],
    doubtful(BIRTH, 'âge'),
  ),
  wrongPerson(
    'birth-date-american',
    'Month first: there is no month 23.',
    [set(BIRTH, '04/23/1988')],
    blocks(BIRTH, 'JJ/MM/AAAA'),
  ),
  wrongPerson(
    'birth-date-as-a-spreadsheet-number',
    'The number that a spreadsheet shows for a date.',
    [set(BIRTH, '32256')],
    blocks(BIRTH, 'JJ/MM/AAAA'),
  ),
  once(
    'twice-maiden-then-married',
    'Added under her birth name, then with her husband’s in that field, by another colleague.',
    { "Nom d'usage (si différent)": 'MORVANNEC' },
    {
      'Nom de naissance': 'MORVANNEC',
      "Nom d'usage (si différent)": null,
      Prénom: 'MAELLE',
      "Êtes-vous détenteur d'un NIR temporaire ?": 'Oui',
      'Numéro de sécurité sociale (NIR)': null,
      'Numéro technique temporaire': '2511612715MAT07',
    },
  ),
  once(
    'twice-names-exchanged',
    'Birth and usage names in each other’s place the second time.',
    { "Nom d'usage (si différent)": 'MORVANNEC' },
    { 'Nom de naissance': 'MORVANNEC', "Nom d'usage (si différent)": 'LEFEVRE' },
  ),
  once(
    'twice-with-and-without-hyphen',
    'Jean-Luc, then Jean Luc with the number’s key.',
    {
      'Nom de naissance': 'ESTERVAL',
      Prénom: 'Jean-Luc',
      Sexe: 'Masculin',
      'Date de naissance': '16/07/1980',
      'Numéro de sécurité sociale (NIR)': NIRS.husband,
    },
    { 'Nom de naissance': 'Esterval', Prénom: 'Jean Luc' },
  ),
];
