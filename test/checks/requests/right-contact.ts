import { inPerson, right, set, tolerating } from './places.ts';
import type { RequestCase } from './request-case.ts';

const POSTAL = inPerson('Code postal');
const CITY = inPerson('Ville');
const PHONE = inPerson('Téléphone');
const EMAIL = inPerson('Email');
const unknown = { employees: [] };
const doubtfulAddress = {
  ...unknown,
  tolerates: [tolerating(POSTAL), tolerating(CITY)],
};

/** Postal codes and cities that go together, as people write them. */
const CITIES: readonly (readonly [id: string, postalCode: string, city: string])[] = [
  ['ajaccio', '20000', 'AJACCIO'],
  ['bastia', '20200', 'Bastia'],
  ['reunion', '97400', 'SAINT-DENIS'],
  ['saint-shortened', '42000', 'ST ETIENNE'],
  ['article-and-diaeresis', '94240', "L'HAŸ-LES-ROSES"],
  ['ligature', '62130', 'OEUF EN TERNOIS'],
  ['without-hyphens', '13100', 'Aix en Provence'],
  ['without-accent', '34200', 'SETE'],
  ['shared-by-ten', '01400', 'CHATILLON SUR CHALARONNE'],
];

/** A doubt is fair: not in every list of communes. */
const DOUBTFUL_CITIES: typeof CITIES = [
  ['cedex', '34094', 'MONTPELLIER CEDEX 5'],
  ['paris-15', '75015', 'PARIS 15'],
  ['monaco', '98000', 'MONACO'],
  ['saint-barthelemy', '97133', 'SAINT-BARTHÉLEMY'],
  ['brussels', '1000', 'BRUXELLES'],
  ['geneva', 'CH-1201', 'GENÈVE'],
  ['london', 'WC1H 0XG', 'LONDON'],
];

const PHONES: readonly (readonly [id: string, phone: string])[] = [
  ['in-one-piece', '0465711201'],
  ['with-dots', '04.65.71.12.01'],
  ['international-french', '+33 4 65 71 12 01'],
  ['mobile-of-reunion', '06 92 12 34 56'],
];
const FOREIGN_PHONES: typeof PHONES = [
  ['belgian', '+32 470 12 34 56'],
  ['double-zero', '0033 4 65 71 12 01'],
  ['moroccan', '+212 6 12 34 56 78'],
];

const EMAILS: readonly (readonly [id: string, email: string])[] = [
  ['of-64', `${'m'.repeat(52)}@example.org`],
  ['one-letter', 'm@example.org'],
  ['with-plus', 'maelle+gfle@example.org'],
  ['capitals', 'Maelle.LEFEVRE@Example.org'],
  ['sub-domain', 'maelle_lefevre@mail.example.org'],
];

export const RIGHT_CONTACT: readonly RequestCase[] = [
  ...CITIES.map(([id, postalCode, city]) =>
    right(
      `city-${id}`,
      `${postalCode} and ${city} go together.`,
      [set(POSTAL, postalCode), set(CITY, city)],
      unknown,
    ),
  ),
  ...DOUBTFUL_CITIES.map(([id, postalCode, city]) =>
    right(
      `city-${id}`,
      `${postalCode} ${city}: a real address that fits no list.`,
      [set(POSTAL, postalCode), set(CITY, city)],
      doubtfulAddress,
    ),
  ),
  ...PHONES.map(([id, phone]) =>
    right(`phone-${id}`, `${phone} is a French number.`, [set(PHONE, phone)], unknown),
  ),
  ...FOREIGN_PHONES.map(([id, phone]) =>
    right(
      `phone-${id}`,
      `${phone}: a foreign way to write, a doubt at most.`,
      [set(PHONE, phone)],
      {
        ...unknown,
        tolerates: [tolerating(PHONE)],
      },
    ),
  ),
  ...EMAILS.map(([id, email]) =>
    right(`email-${id}`, `${email} is an address.`, [set(EMAIL, email)], unknown),
  ),
  right(
    'neither-phone-nor-email',
    'Neither is compulsory; somebody of no e-mail at all.',
    [set(PHONE, null), set(EMAIL, null)],
    unknown,
  ),
  right(
    'street-without-number',
    'A hamlet: a street without a number, and a complement.',
    [
      set(inPerson('N° et voie'), 'Lieu-dit « Le Mas »'),
      set(inPerson("Complément d'adresse"), 'Chez Mme Orsel, 3e gauche'),
    ],
    unknown,
  ),
];
