import { inEmployeur, right, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { inFirst, rightPerson } from './third-set.ts';

const phone = (id: string, says: string, value: string, ...doubts: readonly string[]) =>
  rightPerson(`phone-${id}`, says, { Téléphone: value }, ...doubts);

const email = (id: string, says: string, value: string) =>
  rightPerson(`email-${id}`, says, { Email: value });

const town = (
  id: string,
  says: string,
  postal: string,
  city: string,
  ...doubts: readonly string[]
) => rightPerson(`town-${id}`, says, { 'Code postal': postal, Ville: city }, ...doubts);

const street = (id: string, says: string, value: string, complement: string | null = null) =>
  rightPerson(`street-${id}`, says, { 'N° et voie': value, "Complément d'adresse": complement });

/** Addresses, phones and mailboxes as people have them. */
export const RIGHT_CONTACT_3: readonly RequestCase[] = [
  phone('dots', 'With dots.', '04.65.71.12.01'),
  phone('compact', 'In one piece.', '0465711201'),
  phone('plus-33', 'With the country code.', '+33 4 65 71 12 01'),
  phone('0033', 'With the country code in zeros.', '0033465711201'),
  phone('mobile-07', 'A mobile in 07.', '07 49 98 20 04'),
  phone('box-09', 'A number of the internet box.', '09 72 39 12 01'),
  phone('reunion', 'In Réunion.', '0262 39 12 01'),
  phone('guadeloupe', 'In Guadeloupe, from abroad.', '+590 590 39 12 01', 'Téléphone'),
  phone('belgium', 'A Belgian mobile.', '+32 470 12 34 56', 'Téléphone'),
  phone('germany', 'A German number with hyphens.', '+49 30 901820-12', 'Téléphone'),
  email('hyphen', 'Hyphens and figures.', 'm-l.2@fle-nimes.example.org'),
  email('plus', 'A plus sign.', 'maelle+akto@example.org'),
  email('capitals', 'In capitals.', 'MAELLE.LEFEVRE@EXAMPLE.ORG'),
  email('one-letter', 'One letter.', 'm@example.org'),
  email('underscore', 'An underscore.', '_maelle_lefevre_@example.org'),
  email('apostrophe', 'An apostrophe, which addresses may hold.', "m.o'connallane@example.org"),
  rightPerson('no-contact', 'Neither phone nor e-mail.', { Téléphone: null, Email: null }),
  town('paris-13', 'Paris with its arrondissement.', '75013', 'PARIS 13E ARRONDISSEMENT'),
  town('paris-116', 'The second code of the sixteenth.', '75116', 'PARIS'),
  town('lyon-3', 'Lyon with its arrondissement.', '69003', 'LYON 3e'),
  town('marseille-08', 'Marseille with its arrondissement.', '13008', 'Marseille 08'),
  town('marseille-1er', 'And in words.', '13001', 'MARSEILLE 1er ARRONDISSEMENT'),
  town('st-etienne', 'St abbreviated, no accent.', '42000', 'ST ETIENNE'),
  town('sainte', 'Ste abbreviated.', '91700', 'STE GENEVIEVE DES BOIS'),
  town('isle-d-abeau', 'Apostrophes typed as spaces.', '38080', 'L ISLE D ABEAU'),
  town('hay', 'A diaeresis and a curved apostrophe.', '94240', 'L’Haÿ-les-Roses'),
  town('y', 'The shortest town.', '80190', 'Y'),
  town('eu', 'The next shortest.', '76260', 'EU'),
  town('monaco', 'Lives in Monaco.', '98000', 'MONACO'),
  town('noumea', 'Lives in Nouméa.', '98800', 'NOUMÉA'),
  town('saint-martin', 'Lives in Saint-Martin.', '97150', 'SAINT-MARTIN'),
  town('saint-pierre', 'Lives in Saint-Pierre-et-Miquelon.', '97500', 'SAINT-PIERRE'),
  town('ajaccio', 'Lives in Corsica.', '20090', 'AJACCIO'),
  town(
    'annecy-le-vieux',
    'A commune merged into its neighbour, still in the addresses.',
    '74940',
    'ANNECY-LE-VIEUX',
  ),
  town('evry', 'A merged commune under its new name.', '91000', 'ÉVRY-COURCOURONNES'),
  town('small-letters', 'In small letters.', '30000', 'nîmes'),
  town('chalons', 'Under the name it has had since 1997.', '51000', 'CHÂLONS-EN-CHAMPAGNE'),
  rightPerson(
    'geneva',
    'Lives in Geneva.',
    {
      'N° et voie': '8 rue des Savoises',
      'Code postal': '1205',
      Ville: 'GENÈVE (SUISSE)',
      "Complément d'adresse": 'SUISSE',
    },
    'Code postal',
    'Ville',
  ),
  street('bis', 'A number with bis.', '12 bis rue du Temple'),
  street('range', 'Two numbers.', '4-6 rue du Chapitre'),
  street('8-mai', 'A street that is a date.', '3 rue du 8 Mai 1945'),
  street('11-novembre', 'A square that is one.', '2 place du 11 Novembre 1918'),
  street('lieu-dit', 'No number at all.', 'Lieu-dit Kerguélen'),
  street('castle', 'A house with a name.', 'Le Clos des Oliviers', 'Entrée par le chemin'),
  street('boat', 'A house boat.', 'Péniche L’Hirondelle, quai du Canal'),
  street('road', 'A departmental road.', 'RD 999 – La Calmette'),
  street('care-of', 'Lives with somebody.', '14 rue des Tanneurs', 'chez Mme Vallonet, appt 12'),
  street('five-digits', 'A number of five digits, as along country roads.', '30120 route de Sauve'),
  street('letters', 'Number and letter.', '7B allée C'),
  right(
    'third-employer-cedex',
    'The centre has a post box with CEDEX.',
    [
      set(inEmployeur('N° et voie'), 'CS 40012'),
      set(inEmployeur('Code postal'), '34961'),
      set(inEmployeur('Commune'), 'MONTPELLIER CEDEX 2'),
    ],
    {
      centre: { address: { street: 'CS 40012', postalCode: '34961', city: 'MONTPELLIER CEDEX 2' } },
    },
  ),
  right(
    'third-employer-spelt',
    'AKTO writes the same address its own way.',
    [set(inEmployeur('N° et voie'), '2 R DE VERDUN'), set(inEmployeur('Commune'), 'Montpellier')],
    { tolerates: [{ page: 'employeur', label: 'N° et voie', severity: 'doubtful' }] },
  ),
  right('third-phone-of-vault', 'The vault’s phone typed without spaces.', [
    set(inFirst('Téléphone'), '+33465711201'),
  ]),
];
