import { PERSON } from './base-action.ts';
import { MAELLE } from './base-known.ts';
import { NIRS } from './invented-nirs.ts';
import { inPerson, right, set, TODAY, tolerating } from './places.ts';
import type { Fields, RequestCase, Tolerance } from './request-case.ts';

const NIR = 'Numéro de sécurité sociale (NIR)';
const NTT = 'Numéro technique temporaire';

/** What a person usually has: 13 characters after the question « Non ». */
const nir = (number: string): Fields => ({ [NIR]: number });
const ntt = (number: string): Fields => ({
  "Êtes-vous détenteur d'un NIR temporaire ?": 'Oui',
  [NIR]: null,
  [NTT]: number,
});
const woman = (birthDate: string): Fields => ({ 'Date de naissance': birthDate, Sexe: 'Féminin' });
const man = (birthDate: string): Fields => ({ 'Date de naissance': birthDate, Sexe: 'Masculin' });
const named = (birthName: string, firstName: string, usageName: string | null = null): Fields => ({
  'Nom de naissance': birthName,
  Prénom: firstName,
  "Nom d'usage (si différent)": usageName,
});

/** The first person is this one instead, typed by hand: the vault knows nobody. */
function person(
  id: string,
  says: string,
  parts: readonly Fields[],
  tolerates: readonly Tolerance[] = [],
): RequestCase {
  const fields: Fields = Object.assign({}, ...parts);
  const changes = Object.entries(fields).map(([label, value]) => set(inPerson(label), value));
  return right(id, says, changes, { employees: [], tolerates });
}

const doubtfulNumber = [tolerating(inPerson(NIR)), tolerating(inPerson('Date de naissance'))];
const doubtfulAge = [tolerating(inPerson('Date de naissance'))];

/** Two people instead of the base's two. */
const both = (first: readonly Fields[], second: readonly Fields[], more = {}) => ({
  drop: [
    { page: 'salaries' as const, block: 0 },
    { page: 'salaries' as const, block: 1 },
  ],
  add: [first, second].map(parts => ({
    page: 'salaries' as const,
    fields: Object.assign({}, PERSON, ...parts) as Fields,
  })),
  employees: [],
  ...more,
});

export const RIGHT_PEOPLE: readonly RequestCase[] = [
  person('one-letter-name', 'A family name and a first name of one letter, born abroad.', [
    named('O', 'Ô'),
    man('03/05/1980'),
    nir(NIRS.oneLetter),
  ]),
  person('names-of-50', 'Names of exactly 50 characters, hyphens, apostrophes and spaces.', [
    named(
      "DE LA TOUR D'AUVERGNAC-SAINT-HILARION DE KERGUÉNEC",
      'Marie-Apolline-Théodora Bérengère Philomène-Gisèle',
    ),
    woman('12/09/1991'),
    nir(NIRS.longName),
  ]),
  person('ligatures-and-diacritics', 'Letters that few keyboards have.', [
    named("ŒUVRARD-D'ÅSBJØRNSEN", 'Zoé-Lætitia', 'ÑUÑEZ-ŁĄCKA'),
    woman('30/12/1986'),
    nir(NIRS.ligature),
  ]),
  person('curly-apostrophe', 'The typographic apostrophe, as word processors write it.', [
    named('N’GUESSANVILLE', 'Aya'),
    woman('17/06/1979'),
    nir(NIRS.bornAbroad),
  ]),
  person('small-letters', 'Names in small letters.', [
    named('lefèvre', 'maëlle'),
    woman('23/04/1988'),
  ]),
  person('born-abroad', 'Place 99 and a country.', [
    named('TRAN-DELMASSE', 'Linh'),
    woman('17/06/1979'),
    nir(NIRS.bornAbroad),
  ]),
  person('born-in-algeria-before-1962', 'Places 91 to 94, before independence.', [
    named('BENALLOUCHE', 'Nadir'),
    man('12/09/1958'),
    nir(NIRS.bornInAlgeria),
  ]),
  person('born-in-reunion', 'An overseas place: three figures for the department.', [
    named('PAYETTON', 'Marie-Ange'),
    woman('08/03/1989'),
    nir(NIRS.bornInReunion),
  ]),
  person('southern-corsica', 'A at the seventh place.', [
    named('CASALONGUE', 'Lesia'),
    woman('14/08/1985'),
    nir(NIRS.southCorsica),
  ]),
  person(
    'northern-corsica',
    'B at the seventh place, a small letter as typed.',
    [named('SANTUCCIARI', 'Ghjuvan'), man('01/10/1977'), nir(NIRS.northCorsica.toLowerCase())],
    [tolerating(inPerson(NIR))],
  ),
  person(
    'month-20',
    'The civil record has no month.',
    [named('HADJERAOUI', 'Samira'), woman('01/01/1982'), nir(NIRS.month20)],
    doubtfulNumber,
  ),
  person(
    'month-42',
    'The last of the first range of odd months.',
    [named('SOUMAHORET', 'Idriss'), man('01/01/1975'), nir(NIRS.month42)],
    doubtfulNumber,
  ),
  person(
    'month-50',
    'The first of the second range.',
    [named('RAZAFINDRAIBEL', 'Voahangy'), woman('31/12/1968'), nir(NIRS.month50)],
    doubtfulNumber,
  ),
  person(
    'month-99',
    'The last of the second range; the day of birth was invented by a register.',
    [named('BELKACEMROY', 'Aziz'), man('01/01/1970'), nir(NIRS.month99)],
    doubtfulNumber,
  ),
  person(
    'waiting-number-8',
    'A waiting number beginning with 8.',
    [named('PETROVANOVA', 'Daryna'), woman('21/05/1996'), nir(NIRS.waitingWoman)],
    doubtfulNumber,
  ),
  person(
    'waiting-number-7',
    'A waiting number beginning with 7.',
    [named('ALVARENGUEZ', 'Tiago'), man('02/07/1993'), nir(NIRS.waitingMan)],
    doubtfulNumber,
  ),
  person(
    'being-registered-3',
    'A number beginning with 3: being registered.',
    [named('OYELARANDE', 'Kunle'), man('19/11/1998'), nir(NIRS.beingRegistered)],
    doubtfulNumber,
  ),
  person('ntt-of-11', 'The shortest temporary number.', [
    named('KOVALTCHOUK', 'Oleksandra'),
    woman('29/02/1996'),
    ntt('25116127154'),
  ]),
  person('ntt-of-40', "The longest one, with the employer's own letters.", [
    named('KOVALTCHOUK', 'Oleksandra'),
    woman('29/02/1996'),
    ntt(`2511612715${'KOVALTCHOUK-O-2026-'.repeat(2).slice(0, 30)}`),
  ]),
  person('born-on-leap-day', '29/02/2000 exists.', [
    named('BISSEXTINE', 'Aurore'),
    woman('29/02/2000'),
    nir(NIRS.leapDay),
  ]),
  person(
    'aged-74',
    'Seventy-four, still teaching.',
    [named('VANDERMEULENNE', 'Gaston'), man('05/06/1952'), nir(NIRS.aged74)],
    doubtfulAge,
  ),
  person(
    'aged-17',
    'A minor who works.',
    [named('LOUVERTAIN', 'Jade'), woman('30/03/2009'), nir(NIRS.aged17)],
    doubtfulAge,
  ),
  person(
    'usage-name-same-as-birth-name',
    'The field says « si différent »; harmless.',
    [named('LEFÈVRE', 'Maëlle', 'LEFÈVRE')],
    [tolerating(inPerson("Nom d'usage (si différent)"))],
  ),
  person(
    'nir-of-15-with-spaces',
    'As on the card, with its key, 15: only too long for the portal.',
    [nir('2 88 04 30 189 021 15')],
    [tolerating(inPerson(NIR))],
  ),
  right(
    'twins',
    'Same birth name, same birth date, two first names, two numbers.',
    [],
    both(
      [named('QUINTARDEAU', 'Lise'), woman('07/07/1994'), nir(NIRS.firstTwin)],
      [named('QUINTARDEAU', 'Lou'), woman('07/07/1994'), nir(NIRS.secondTwin)],
      { tolerates: [tolerating(inPerson('Nom de naissance'))] },
    ),
  ),
  right(
    'homonyms',
    'Two women of the same name, born on other days, one of them in the vault.',
    [],
    both(
      [named('LEFÈVRE', 'Maëlle')],
      [named('LEFÈVRE', 'Maëlle'), woman('12/10/1991'), nir(NIRS.homonym)],
      {
        employees: [MAELLE],
        tolerates: [tolerating(inPerson('Nom de naissance')), ...doubtfulAge],
      },
    ),
  ),
  right('nir-never-kept', 'The vault knows the person, but not the number: it was asked for.', [], {
    today: TODAY,
    employees: [{ ...MAELLE, identifier: { kind: 'nir' } }],
  }),
];
