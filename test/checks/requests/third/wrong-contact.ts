import { blocks, doubtful, found, inEmployeur, mistake, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { at } from '../second/second-set.ts';
import { inFirst, inSecond, wrongPerson } from './third-set.ts';

const PHONE = inFirst('Téléphone');
const EMAIL = inFirst('Email');
const STREET = inFirst('N° et voie');
const POSTAL = inFirst('Code postal');
const CITY = inFirst('Ville');

const ME = 'maelle.lefevre';

/** Where letters are to be sent, and whom to call. */
export const WRONG_CONTACT_3: readonly RequestCase[] = [
  wrongPerson(
    'phone-plus-33-0',
    'The trunk zero kept in brackets after the country code.',
    { Téléphone: '+33 (0)4 65 71 12 01' },
    found(PHONE, '01 23 45 67 89'),
  ),
  wrongPerson(
    'phone-nine-digits',
    'The spreadsheet ate the leading zero.',
    { Téléphone: '465711201' },
    doubtful(PHONE, '10 chiffres'),
  ),
  wrongPerson(
    'two-phones',
    'Two numbers in one box.',
    { Téléphone: '04 65 71 12 01 / 06 39 98 20 04' },
    doubtful(PHONE, 'un seul'),
  ),
  wrongPerson(
    'phone-eleven',
    'One digit typed twice.',
    { Téléphone: '04 65 71 12 011' },
    doubtful(PHONE, '10 chiffres'),
  ),
  wrongPerson(
    'phone-extension',
    'The extension of the office stands alone.',
    { Téléphone: 'poste 214' },
    doubtful(PHONE, 'chiffres'),
  ),
  wrongPerson(
    'number-as-phone',
    'The social security number slid into the phone.',
    { Téléphone: '2880430189021' },
    doubtful(PHONE, 'NIR'),
  ),
  wrongPerson(
    'email-comma',
    'A comma for the dot.',
    { Email: `${ME}@example,org` },
    blocks(EMAIL, 'virgule'),
  ),
  wrongPerson(
    'email-space',
    'A space after the dot.',
    { Email: 'maelle. lefevre@example.org' },
    blocks(EMAIL, 'espace'),
  ),
  wrongPerson(
    'email-orange-f',
    'The last letter of the domain is missing.',
    { Email: at(ME, 'orange.f') },
    doubtful(EMAIL, 'domaine'),
  ),
  wrongPerson(
    'email-wanadoo',
    'A French domain mistyped.',
    { Email: at(ME, 'wanado.fr') },
    doubtful(EMAIL, 'wanadoo.fr'),
  ),
  wrongPerson(
    'email-laposte',
    'The post’s domain with another ending.',
    { Email: at(ME, 'laposte.com') },
    doubtful(EMAIL, 'laposte.net'),
  ),
  wrongPerson(
    'email-dot-missing',
    'The dot before the ending is missing.',
    { Email: at(ME, 'gmailcom') },
    blocks(EMAIL, 'point'),
  ),
  wrongPerson(
    'email-two',
    'Two addresses, as in a message.',
    { Email: `${ME}@example.org; accueil@example.org` },
    blocks(EMAIL, 'une seule'),
  ),
  wrongPerson(
    'email-pasted-with-name',
    'Pasted from the mail program, with the name before.',
    { Email: `Maëlle Lefèvre <${ME}@example.org>` },
    blocks(EMAIL, 'adresse'),
  ),
  wrongPerson(
    'email-at-in-words',
    'As written on a web page against spam.',
    { Email: `${ME} [at] example.org` },
    blocks(EMAIL, '@'),
  ),
  wrongPerson(
    'email-mailto',
    'The link of a web page.',
    { Email: `mailto:${ME}@example.org` },
    found(EMAIL, 'mailto'),
  ),
  wrongPerson(
    'email-accent',
    'The first name with its accents, which no address of this firm has.',
    { Email: 'maëlle.lefèvre@example.org' },
    doubtful(EMAIL, 'accent'),
  ),
  mistake(
    'third-one-email-for-two',
    'The first person’s address stands on the second too.',
    [set(inSecond('Email'), 'maelle.lefevre@example.org')],
    [found(inSecond('Email'), 'même', EMAIL)],
    { employees: [] },
  ),
  wrongPerson(
    'phone-and-email-swapped',
    'Each in the box of the other.',
    { Téléphone: 'maelle.lefevre@example.org', Email: '04 65 71 12 01' },
    doubtful(PHONE, 'téléphone'),
    blocks(EMAIL, 'e-mail'),
  ),
  wrongPerson(
    'postal-four-digits',
    'The spreadsheet ate the leading zero of Bourg-en-Bresse.',
    { 'Code postal': '1000', Ville: 'BOURG-EN-BRESSE' },
    blocks(POSTAL, '5 chiffres'),
  ),
  wrongPerson(
    'postal-city-swapped',
    'Code and town in each other’s box.',
    { 'Code postal': 'NÎMES', Ville: '30000' },
    blocks(POSTAL, '5 chiffres'),
    doubtful(CITY, 'commune'),
  ),
  wrongPerson(
    'villeurbanne-69000',
    'The code of Lyon for its neighbour.',
    { 'Code postal': '69000', Ville: 'VILLEURBANNE' },
    doubtful(POSTAL, '69100', CITY),
  ),
  wrongPerson(
    'saint-denis-of-which-sea',
    'Saint-Denis of Réunion with the code of Martinique.',
    { 'Code postal': '97200', Ville: 'SAINT-DENIS' },
    doubtful(POSTAL, 'commune', CITY),
  ),
  wrongPerson(
    'city-misspelt',
    'A letter is missing in the town.',
    { 'Code postal': '34000', Ville: 'MONPELLIER' },
    doubtful(CITY, 'MONTPELLIER', POSTAL),
  ),
  wrongPerson(
    'country-for-city',
    'The country instead of the town.',
    { 'Code postal': '30000', Ville: 'FRANCE' },
    doubtful(CITY, 'commune', POSTAL),
  ),
  wrongPerson(
    'cedex-at-home',
    'The code of a post box with CEDEX, copied from a letter of the bank.',
    { 'N° et voie': 'CS 31204', 'Code postal': '30904', Ville: 'NÎMES CEDEX 2' },
    found(STREET, 'boîte postale', POSTAL, CITY),
  ),
  mistake(
    'third-idem',
    '« idem » for the address of the line above.',
    [set(inSecond('N° et voie'), 'idem')],
    [doubtful(inSecond('N° et voie'), 'adresse')],
  ),
  wrongPerson(
    'street-number-only',
    'The number without the street.',
    { 'N° et voie': '14' },
    doubtful(STREET, 'voie'),
  ),
  wrongPerson(
    'whole-address-in-street',
    'The whole address on one line.',
    { 'N° et voie': '14 rue des Tanneurs, 30000 NÎMES' },
    doubtful(STREET, 'code postal'),
  ),
  wrongPerson(
    'street-is-to-come',
    'To be filled in later.',
    { 'N° et voie': 'à compléter' },
    doubtful(STREET, 'adresse'),
  ),
  mistake(
    'third-employer-email-domain',
    "A letter of the centre's domain was lost.",
    [set(inEmployeur('Email'), at('centre', 'exemple.org'))],
    [found(inEmployeur('Email'), 'centre')],
  ),
  mistake(
    'third-employer-email-of-employee',
    'The browser filled in the address of the employee who sat there before.',
    [set(inEmployeur('Email'), 'maelle.lefevre@example.org')],
    [found(inEmployeur('Email'), 'centre')],
  ),
];
