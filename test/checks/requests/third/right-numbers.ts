import { NIRS } from '../invented-nirs.ts';
import { right, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import {
  asOnTheCard,
  changesOf,
  IDENTITY,
  identity,
  inFirst,
  rightPerson,
  type Who,
} from './third-set.ts';

const named = (id: string, says: string, who: Who, more = {}, ...doubts: readonly string[]) =>
  rightPerson(id, says, { ...identity(who), ...more }, ...doubts);

const MAN: Omit<Who, 'name' | 'first'> = { birth: '05/09/1979', nir: NIRS.thirdMan, man: true };

const temporary = { [IDENTITY.question]: 'Oui', [IDENTITY.nir]: null };

/** Numbers of births that are rare. */
export const RIGHT_NUMBERS_3: readonly RequestCase[] = [
  named('seine-et-oise', 'Born in a department that is no more.', {
    name: 'GRANDVALLEY',
    first: 'Guy',
    birth: '08/05/1962',
    nir: NIRS.thirdOldSeineEtOise,
    man: true,
  }),
  named('born-in-germany', 'Born in Germany.', {
    name: 'WEIẞENFELSER',
    first: 'Anke',
    birth: '17/09/1985',
    nir: NIRS.thirdGermany,
  }),
  named('algeria-before', 'Born in Oran before independence.', {
    name: 'CARCASSONNEY',
    first: 'Reine',
    birth: '01/03/1960',
    nir: NIRS.thirdAlgeria92,
  }),
  named('mayotte', 'Born in Mayotte.', {
    name: 'MADIKHALOU',
    first: 'Anziza',
    birth: '30/06/1994',
    nir: NIRS.thirdMayotte,
  }),
  named('tahiti', 'Born in Papeete.', {
    name: 'TEIHOTAATANE',
    first: 'Manutea',
    birth: '09/02/1987',
    nir: NIRS.thirdTahiti,
    man: true,
  }),
  named('wallis', 'Born in Wallis.', {
    name: 'TEIHOTAATANE',
    first: 'Malia',
    birth: '20/09/1992',
    nir: NIRS.thirdWallis,
  }),
  named('bastia', 'Born in Bastia in 2001.', {
    name: 'CASALUNGHI',
    first: 'Ange',
    birth: '24/12/2001',
    nir: NIRS.thirdBastia,
    man: true,
  }),
  named('month-20', 'Month unknown, born abroad.', {
    name: 'MADIKHALOU',
    first: 'Fatouma',
    birth: '01/01/1977',
    nir: NIRS.thirdMonth20,
  }),
  named('month-50', 'Another such month.', {
    name: 'MADIKHALOU',
    first: 'Ousseni',
    birth: '31/12/1981',
    nir: NIRS.thirdMonth50,
    man: true,
  }),
  named(
    'being-registered',
    'A number being registered.',
    { name: 'MADIKHALOU', first: 'Nour', birth: '06/05/1991', nir: NIRS.thirdRegistering },
    {},
    IDENTITY.nir,
    IDENTITY.question,
    IDENTITY.sex,
  ),
  named(
    'born-1955',
    'Of 71, still working.',
    { name: 'GRANDVALLEY', first: 'Huguette', birth: '12/01/1955', nir: NIRS.thirdOld },
    {},
    IDENTITY.birth,
  ),
  named(
    'born-1948',
    'Of 78, teaches two hours a week.',
    { name: 'GRANDVALLEY', first: 'Odette', birth: '02/07/1948', nir: NIRS.thirdOldest },
    {},
    IDENTITY.birth,
  ),
  named('born-2008', 'Just 18.', {
    name: 'GRANDVALLEY',
    first: 'Lou',
    birth: '31/10/2008',
    nir: NIRS.thirdYoung,
  }),
  named('last-of-year', 'Born on the last day of a year.', {
    name: 'CHASSERIAULT',
    first: 'Inès',
    birth: '31/12/2000',
    nir: NIRS.thirdLastDay,
  }),
  named('first-of-year', 'Born on the first day of a year, in the record.', {
    name: 'CHASSERIAULT',
    first: 'Éloi',
    birth: '01/01/1985',
    nir: NIRS.thirdFirstDay,
    man: true,
  }),
  rightPerson('ntt-shortest', 'A temporary number of eleven characters.', {
    ...temporary,
    [IDENTITY.ntt]: '25116127151',
  }),
  rightPerson('ntt-with-hyphens', 'The employer’s own number has a hyphen.', {
    ...temporary,
    [IDENTITY.ntt]: '2511612715FLE-2027-03',
  }),
  rightPerson('ntt-long', 'The employer’s own number is long.', {
    ...temporary,
    [IDENTITY.ntt]: '2511612715ACCUEILETUDIANTS0000042',
  }),
  rightPerson(
    'ntt-other-employer',
    'The temporary number given by a former employer.',
    { ...temporary, [IDENTITY.ntt]: '2798144259000118' },
    IDENTITY.ntt,
  ),
  right(
    'third-two-sisters',
    'Two sisters, same address, same phone, same name.',
    [
      ...changesOf(
        {
          ...identity({
            name: 'HAUTECLOQUET',
            first: 'Anaïs',
            birth: '11/11/1973',
            nir: NIRS.thirdWoman,
          }),
        },
        inFirst,
      ),
      ...changesOf(
        {
          ...identity({
            name: 'HAUTECLOQUET',
            first: 'Rose',
            birth: '25/10/1989',
            nir: NIRS.thirdSister,
          }),
          [IDENTITY.usage]: null,
          'N° et voie': '14 rue des Tanneurs',
          "Complément d'adresse": null,
          'Code postal': '30000',
          Ville: 'NÎMES',
          Téléphone: '04 65 71 12 01',
        },
        label => ({ page: 'salaries', block: 1, label }),
      ),
    ],
    { employees: [] },
  ),
  right(
    'third-homonyms',
    'Two men of one name and one first name, born in different years.',
    [
      ...changesOf(identity({ ...MAN, name: 'GRANDVALLEY', first: 'Rémi' }), inFirst),
      ...changesOf(
        {
          ...identity({
            name: 'GRANDVALLEY',
            first: 'Rémi',
            birth: '28/03/1991',
            nir: NIRS.thirdBrother,
            man: true,
          }),
          [IDENTITY.usage]: null,
        },
        label => ({ page: 'salaries', block: 1, label }),
      ),
    ],
    {
      employees: [],
      tolerates: [{ page: 'salaries', label: IDENTITY.name, severity: 'doubtful' }],
    },
  ),
  right('third-number-with-spaces', 'The vault’s person, her number typed in groups.', [
    set(inFirst(IDENTITY.nir), '2 88 04 30 189 021'),
  ]),
  right(
    'third-number-with-key',
    'The same with its key.',
    [set(inFirst(IDENTITY.nir), asOnTheCard('2880430189021'))],
    { tolerates: [{ page: 'salaries', label: IDENTITY.nir, severity: 'doubtful' }] },
  ),
  right(
    'third-names-without-accents',
    'The vault’s people, typed in capitals without accents.',
    [set(inFirst(IDENTITY.name), 'LEFEVRE'), set(inFirst(IDENTITY.first), 'MAELLE')],
    {
      tolerates: [
        { page: 'salaries', label: IDENTITY.name, severity: 'doubtful' },
        { page: 'salaries', label: IDENTITY.first, severity: 'doubtful' },
      ],
    },
  ),
];
