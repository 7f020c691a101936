import { blocks, doubtful, found, inEmployeur, inSynthese, mistake, set } from '../places.ts';
import type { Place, RequestCase } from '../request-case.ts';
import { at, CITY, EMAIL, PHONE, POSTAL, STREET, wrongPerson } from './second-set.ts';

/** Refused by any mail server. */
const NO_EMAIL: readonly (readonly [id: string, says: string, value: string])[] = [
  ['comma', 'A comma for the dot.', 'maelle.lefevre@example,org'],
  ['from-outlook', 'Pasted with the name.', `Maëlle LEFÈVRE <${at('m.lefevre', 'example.org')}>`],
  ['web-site', 'The web site was typed.', 'www.example.org'],
  ['no-dot', 'The domain has no dot.', 'maelle.lefevre@example'],
];
/** Most likely a slip. */
const ODD_EMAIL: typeof NO_EMAIL = [
  ['dot-at-the-end', 'A dot at the end, from a sentence.', `${at('m.lefevre', 'example.org')}.`],
  ['two-dots', 'Two dots in a row.', at('maelle..lefevre', 'example.org')],
  ['gmail-con', '« .con » for « .com ».', at('maelle.lefevre', 'gmail.con')],
];

type Row = readonly [id: string, says: string, place: Place, value: string];
/** With the base's 30000 NÎMES: what stands in the other field is right. */
const ADDRESS: readonly Row[] = [
  ['insee-code', '30189 is the INSEE code of Nîmes, no postal code.', POSTAL, '30189'],
  ['postal-code-in-the-city', 'The postal code again, before the city.', CITY, '30000 NÎMES'],
  ['department-for-city', 'The department stands for the city.', CITY, 'GARD'],
  ['country-for-city', 'The country stands for the city.', CITY, 'FRANCE'],
  ['city-question-mark', 'A question mark, to get past the star.', CITY, '?'],
  ['street-to-be-completed', 'Words typed to get past the star.', STREET, 'à compléter'],
  ['street-is-the-postal-line', 'The line of postal code and city.', STREET, '30000 NÎMES'],
];

const PHONES: readonly (readonly [id: string, says: string, value: string])[] = [
  ['two-in-one', 'Two numbers in one field.', '04 65 71 12 01 / 06 39 98 20 04'],
  ['letter-o', 'A letter O for a zero.', 'O6 39 98 20 04'],
  ['noughts', 'Ten noughts, to get past the field.', '00 00 00 00 00'],
  ['excel', 'A spreadsheet took the first nought away.', '465711201'],
  [
    '0-after-33',
    'The nought was kept after 33, and a figure fell at the end.',
    '+33 04 65 71 12 0',
  ],
];

export const WRONG_CONTACT: readonly RequestCase[] = [
  ...NO_EMAIL.map(([id, says, value]) =>
    wrongPerson(`email-${id}`, says, [set(EMAIL, value)], blocks(EMAIL, 'adresse e-mail')),
  ),
  ...ODD_EMAIL.map(([id, says, value]) =>
    wrongPerson(`email-${id}`, says, [set(EMAIL, value)], found(EMAIL, 'adresse e-mail')),
  ),
  ...ADDRESS.map(([id, says, place, value]) =>
    wrongPerson(id, says, [set(place, value)], doubtful(place, 'adresse', POSTAL, CITY)),
  ),
  ...PHONES.map(([id, says, value]) =>
    wrongPerson(`phone-${id}`, says, [set(PHONE, value)], doubtful(PHONE, 'téléphone')),
  ),
  wrongPerson(
    'postal-code-from-a-spreadsheet',
    '1000 for 01000: a spreadsheet took the nought away.',
    [set(POSTAL, '1000'), set(CITY, 'BOURG-EN-BRESSE')],
    doubtful(POSTAL, '5 chiffres', CITY),
  ),
  wrongPerson(
    'insee-code-of-corsica',
    '2A004 is the INSEE code of Ajaccio; its postal codes begin with 20.',
    [set(POSTAL, '2A004'), set(CITY, 'AJACCIO')],
    doubtful(POSTAL, '20'),
  ),
  wrongPerson(
    'postal-code-of-another-island',
    '97400 is in La Réunion, Fort-de-France in Martinique.',
    [set(POSTAL, '97400'), set(CITY, 'FORT-DE-FRANCE')],
    doubtful(POSTAL, 'commune', CITY),
  ),
  wrongPerson(
    'address-in-the-complement',
    'The street was typed as the complement; its own field is empty.',
    [set(STREET, null), set({ ...STREET, label: "Complément d'adresse" }, '14 rue des Tanneurs')],
    blocks(STREET, 'obligatoire'),
  ),
  wrongPerson(
    'phone-and-email-exchanged',
    'Each stands in the other’s field.',
    [set(PHONE, 'maelle.lefevre@example.org'), set(EMAIL, '04 65 71 12 01')],
    doubtful(PHONE, 'téléphone'),
    blocks(EMAIL, 'adresse e-mail'),
  ),
  mistake(
    'second-employer-siren-for-siret',
    'Nine figures: the company, not the establishment.',
    [set(inEmployeur("Siret de l'établissement"), '511612715')],
    [found(inEmployeur("Siret de l'établissement"), '14 chiffres', inSynthese('Siret'))],
  ),
  mistake(
    'second-employer-other-activity',
    'AKTO holds another activity than the centre’s.',
    [set(inEmployeur('NAF'), '8559B')],
    [found(inEmployeur('NAF'), 'NAF')],
  ),
  mistake(
    'second-employer-email-two',
    'Two addresses, in the hope that both are written to.',
    [set(inEmployeur('Email'), 'centre@example.org, direction@example.org')],
    [blocks(inEmployeur('Email'), 'adresse e-mail')],
  ),
];
