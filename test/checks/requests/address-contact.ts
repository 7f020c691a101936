import { blocks, found, inPerson, mistake, set } from './places.ts';
import type { Place, RequestCase } from './request-case.ts';

const POSTAL = inPerson('Code postal');
const CITY = inPerson('Ville');
const PHONE = inPerson('Téléphone');
const EMAIL = inPerson('Email');
/** Nobody is known: only what is typed can be judged. */
const alone = { employees: [] };

type Row = readonly [id: string, says: string, place: Place, value: string, about: string];

/** Doubtful or blocking: PORTAL.md gives the format, foreign forms may pass with a doubt. */
const MISTYPED: readonly Row[] = [
  ['postal-code-4-figures', 'A figure is missing.', POSTAL, '3000', '5 chiffres'],
  ['postal-code-6-figures', 'One figure too many.', POSTAL, '300000', '5 chiffres'],
  ['postal-code-letters', 'The city was typed instead.', POSTAL, 'NÎMES', '5 chiffres'],
  ['postal-code-letter-o', 'Letters O for zeros.', POSTAL, '30OO0', '5 chiffres'],
  ['postal-code-of-another-city', '34000 is Montpellier, not Nîmes.', POSTAL, '34000', 'commune'],
  ['city-of-another-postal-code', '30000 is Nîmes, not Lille.', CITY, 'LILLE', 'commune'],
  [
    'postal-code-of-nowhere',
    'No French postal code begins with 00.',
    POSTAL,
    '00300',
    'code postal',
  ],
  ['phone-9-figures', 'A figure is missing.', PHONE, '04 65 71 12 0', 'téléphone'],
  ['phone-11-figures', 'One figure too many.', PHONE, '04 65 71 12 011', 'téléphone'],
  ['phone-letters', 'Words for a number.', PHONE, 'voir secrétariat', 'téléphone'],
  [
    'phone-00-prefix-lost',
    'No French number begins with 00 and stops at ten figures.',
    PHONE,
    '00 65 71 12 01',
    'téléphone',
  ],
];

const BAD_EMAILS: readonly (readonly [id: string, says: string, value: string])[] = [
  ['without-at', 'No @.', 'maelle.lefevre.example.org'],
  ['with-space', 'A space inside.', 'maelle lefevre@example.org'],
  ['without-domain', 'Nothing after the @.', 'maelle.lefevre@'],
  ['without-name', 'Nothing before the @.', '@example.org'],
  ['two-at', 'Two @.', 'maelle@lefevre@example.org'],
  ['two-addresses', 'Two addresses in one field.', 'm@example.org; l@example.org'],
];

/** A postal code and a city that disagree may be said beside either. */
const besides = (place: Place) => (place === PHONE ? [] : [POSTAL, CITY]);

export const ADDRESS_CONTACT: readonly RequestCase[] = [
  ...MISTYPED.map(([id, says, place, value, about]) =>
    mistake(id, says, [set(place, value)], [found(place, about, ...besides(place))], alone),
  ),
  ...BAD_EMAILS.map(([id, says, value]) =>
    mistake(`email-${id}`, says, [set(EMAIL, value)], [blocks(EMAIL, 'adresse e-mail')], alone),
  ),
  mistake(
    'email-of-65-characters',
    'The portal takes 64 characters.',
    [set(EMAIL, `${'m'.repeat(53)}@example.org`)],
    [blocks(EMAIL, '64 caractères')],
    alone,
  ),
  mistake(
    'postal-code-and-city-swapped',
    'Each stands in the other’s field.',
    [set(POSTAL, 'NÎMES'), set(CITY, '30000')],
    [found(POSTAL, '5 chiffres'), found(CITY, 'ville', POSTAL)],
  ),
  mistake(
    'cpf-number-of-256-characters',
    'The portal takes 255 characters.',
    [set(inPerson('Numéro de dossier CPF'), '9'.repeat(256))],
    [blocks(inPerson('Numéro de dossier CPF'), '255 caractères')],
  ),
];
