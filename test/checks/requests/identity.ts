import { PERSON } from './base-action.ts';
import { blocks, found, inPerson, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const BIRTH = 'Date de naissance';

export const IDENTITY: readonly RequestCase[] = [
  ...['Nom de naissance', "Nom d'usage (si différent)", 'Prénom'].map((label, number) =>
    mistake(
      `name-of-51-${['birth', 'usage', 'first'][number]}`,
      `« ${label} » holds 51 characters; the portal takes 50.`,
      [set(inPerson(label), 'Abcdefghi-'.repeat(5).concat('z'))],
      // Not `blocks`: issue 5 never blocks somebody for the length of their name.
      [found(inPerson(label), '50 caractères')],
    ),
  ),
  mistake(
    'birth-date-impossible',
    'There is no 31 April.',
    [set(inPerson(BIRTH), '31/04/1988')],
    [blocks(inPerson(BIRTH), 'date')],
  ),
  mistake(
    'birth-date-not-a-leap-year',
    '1995 had no 29 February.',
    [set(inPerson(BIRTH, 1), '29/02/1995')],
    [blocks(inPerson(BIRTH, 1), 'date')],
  ),
  mistake(
    'birth-date-two-figure-year',
    'The portal wants JJ/MM/AAAA; the year has two figures.',
    [set(inPerson(BIRTH), '23/04/88')],
    [blocks(inPerson(BIRTH), 'JJ/MM/AAAA')],
  ),
  mistake(
    'birth-date-truncated',
    "Seed 002's own example of a format mistake: the last figure of the year is missing.",
    [set(inPerson(BIRTH), '05/10/199')],
    [blocks(inPerson(BIRTH), 'JJ/MM/AAAA')],
  ),
  mistake(
    'birth-date-in-the-future',
    'Born in 2027.',
    [set(inPerson(BIRTH), '23/04/2027')],
    [found(inPerson(BIRTH), 'futur')],
  ),
  mistake(
    'birth-date-is-today',
    "Today's date was left where the calendar put it (seed 002's screenshot: 22/01/2025).",
    [set(inPerson(BIRTH), '21/11/2026')],
    [found(inPerson(BIRTH), 'âge')],
  ),
  mistake(
    'birth-date-nine-year-old',
    'An employee of nine.',
    [set(inPerson(BIRTH), '23/04/2017')],
    [found(inPerson(BIRTH), 'âge')],
  ),
  mistake(
    'birth-date-ninety-five-year-old',
    'An employee of ninety-five: a wrong century or a slip.',
    [set(inPerson(BIRTH), '23/04/1931')],
    [found(inPerson(BIRTH), 'âge')],
  ),
  mistake(
    'same-person-twice',
    'The first person was added once more.',
    [],
    [found(inPerson('Nom de naissance', 2), 'deux fois', ...anyNameOf(0), ...anyNameOf(2))],
    { add: [{ page: 'salaries', fields: PERSON }] },
  ),
  mistake(
    'same-person-under-usage-name',
    'The second person again, her usage name typed as birth name, without accents.',
    [],
    [found(inPerson('Nom de naissance', 2), 'deux fois', ...anyNameOf(1), ...anyNameOf(2))],
    {
      add: [
        {
          page: 'salaries',
          fields: {
            ...PERSON,
            'Nom de naissance': "N'DOYE-MARECHAL",
            Prénom: 'Aissatou',
            [BIRTH]: '05/11/1990',
            'Numéro de sécurité sociale (NIR)': '2901199341017',
          },
        },
      ],
    },
  ),
  mistake(
    'same-person-nir-then-ntt',
    'The first person twice: once with her NIR, once under a married name with an NTT.',
    [],
    [found(inPerson('Nom de naissance', 2), 'deux fois', ...anyNameOf(0), ...anyNameOf(2))],
    {
      add: [
        {
          page: 'salaries',
          fields: {
            ...PERSON,
            "Nom d'usage (si différent)": 'AMBROISINE',
            "Êtes-vous détenteur d'un NIR temporaire ?": 'Oui',
            'Numéro de sécurité sociale (NIR)': null,
            'Numéro technique temporaire': '25116127150004',
          },
        },
      ],
    },
  ),
  mistake(
    'usage-name-as-birth-name',
    'Her birth name, kept in the vault, is not the one typed; AKTO checks the NIR against it.',
    [set(inPerson('Nom de naissance', 1), "N'DOYE-MARÉCHAL")],
    [found(inPerson('Nom de naissance', 1), 'nom de naissance', ...anyNameOf(1))],
  ),
  mistake(
    'first-and-last-names-swapped',
    'First name and birth name stand in each other’s place.',
    [set(inPerson('Nom de naissance'), 'MAËLLE'), set(inPerson('Prénom'), 'Lefèvre')],
    [found(inPerson('Nom de naissance'), 'nom', ...anyNameOf(0))],
  ),
  mistake(
    'birth-day-differs-from-vault',
    'The 24th typed, the 23rd known; the NIR says nothing of the day.',
    [set(inPerson(BIRTH), '24/04/1988')],
    [found(inPerson(BIRTH), 'diffère', ...anyNameOf(0))],
  ),
  mistake(
    'sex-differs-from-vault-and-nir',
    'Masculin chosen; her NIR begins with 2 and the vault says female.',
    [set(inPerson('Sexe'), 'Masculin')],
    [found(inPerson('Sexe'), 'sexe', inPerson('Numéro de sécurité sociale (NIR)'))],
  ),
];

/** A finding about a whole person may stand at any of the fields that say who it is. */
function anyNameOf(block: number) {
  return [
    'Nom de naissance',
    "Nom d'usage (si différent)",
    'Prénom',
    BIRTH,
    'Numéro de sécurité sociale (NIR)',
    'Numéro technique temporaire',
  ].map(label => inPerson(label, block));
}
