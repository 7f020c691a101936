import { right, set, tolerating } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { at, CITY, EMAIL, nobodyKnown, PHONE, POSTAL, STREET } from './second-set.ts';

type City = readonly [id: string, postalCode: string, city: string];

/** Found in any list of communes, however they are written. */
const CITIES: readonly City[] = [
  ['porto-vecchio', '20137', 'Porto Vecchio'],
  ['ile-rousse', '20220', "L'Île-Rousse"],
  ['fort-de-france', '97200', 'FORT DE FRANCE'],
  ['kourou', '97310', 'Kourou'],
  ['mamoudzou', '97600', 'MAMOUDZOU'],
  ['noumea', '98800', 'NOUMEA'],
  ['saint-pierre', '97500', 'ST PIERRE'],
  ['villeneuve-d-ascq', '59491', "Villeneuve d'Ascq"],
  ['geneva-side', '74160', 'ST-JULIEN-EN-GENEVOIS'],
  ['lyon-3e', '69003', 'LYON'],
  ['marseille-1er', '13001', 'Marseille'],
  ['shared-code', '34270', 'LES MATELLES'],
];

/** Right, and in few lists. */
const DOUBTFUL: readonly City[] = [
  ['lyon-03', '69003', 'LYON 03'],
  ['lyon-3e-arrondissement', '69003', 'Lyon 3e arrondissement'],
  ['paris-cedex', '75230', 'PARIS CEDEX 05'],
  ['marseille-cedex', '13572', 'MARSEILLE CEDEX 02'],
  ['bastia-cedex', '20407', 'BASTIA CEDEX 9'],
  ['sainte-clotilde', '97490', 'SAINTE-CLOTILDE'],
  ['papeete', '98713', 'PAPEETE'],
  ['saint-martin', '97150', 'SAINT-MARTIN'],
  ['former-commune', '50100', 'CHERBOURG-OCTEVILLE'],
  ['quarter', '06150', 'Cannes-la-Bocca'],
  ['resort', '73550', 'MÉRIBEL'],
  ['with-a-blank', '30 000', 'NÎMES'],
  ['german-of-five-figures', '66123', 'SAARBRÜCKEN'],
  ['luxembourg', 'L-1330', 'LUXEMBOURG'],
  ['andorra', 'AD500', 'ANDORRA LA VELLA'],
  ['swiss', '2000', 'NEUCHÂTEL'],
];

const STREETS: readonly (readonly [string, string])[] = [
  ['with-a-date', '12 bis, rue du 8-Mai-1945'],
  ['post-office-box', 'BP 40123'],
  ['several-numbers', '1, 3 et 5 quai Louis-le-Vau'],
  ['residence', 'Résidence « Les Pins » – bât. B, apt. 12'],
  ['number-and-letter', '27T RUE DE LA RÉPUBLIQUE'],
];

const PHONES: readonly (readonly [string, string])[] = [
  ['nought-in-brackets', '+33 (0)4 65 71 12 01'],
  ['in-one-piece-with-33', '+33465711201'],
  ['with-hyphens', '04-65-71-12-01'],
  ['of-a-box', '09 72 12 34 56'],
  ['mobile-07', '07 00 12 34 56'],
  ['reunion', '0262 20 12 34'],
  ['reunion-international', '+262 692 12 34 56'],
  ['guadeloupe', '0590 81 12 34'],
  ['guyane-international', '+594 694 20 12 34'],
  ['martinique', '05 96 60 12 34'],
];
const FOREIGN: typeof PHONES = [
  ['new-caledonia', '+687 24 12 34'],
  ['polynesia', '+689 40 12 34 56'],
  ['monaco', '+377 93 10 12 34'],
  ['quebec', '+1 514 555 0123'],
  ['london', '+44 (0)20 7946 0958'],
  ['belgium-00', '00 32 2 512 34 56'],
];

const EMAILS: readonly (readonly [string, string])[] = [
  ['apostrophe', at("siobhan.o'connalleigh", 'example.org')],
  ['long-ending', at('accueil', 'centre-invente.education')],
  ['regional-ending', at('accueil', 'centre-invente.bzh')],
  ['figures', at('0639982004', 'example.org')],
  ['hyphen-first', at('-accueil-', 'example.org')],
];
const ODD_EMAILS: typeof EMAILS = [
  ['accented', at('maëlle.lefèvre', 'example.org')],
  ['accented-domain', at('accueil', 'écoles.example.org')],
  ['blank-after', `${at('maelle', 'example.org')} `],
];

const fine = (id: string, says: string, ...places: Parameters<typeof set>[]) =>
  right(
    `second-${id}`,
    says,
    places.map(([place, value]) => set(place, value)),
    nobodyKnown,
  );
const odd = (id: string, says: string, ...places: Parameters<typeof set>[]): RequestCase => {
  const one = fine(id, says, ...places);
  const doubts = places.map(([place]) => tolerating(place));
  return { ...one, tolerates: [...(one.tolerates ?? []), ...doubts] };
};

export const RIGHT_CONTACT_AGAIN: readonly RequestCase[] = [
  ...CITIES.map(([id, code, city]) =>
    fine(`city-${id}`, `${code} ${city}.`, [POSTAL, code], [CITY, city]),
  ),
  ...DOUBTFUL.map(([id, code, city]) =>
    odd(`city-${id}`, `${code} ${city}: right, in few lists.`, [POSTAL, code], [CITY, city]),
  ),
  ...STREETS.map(([id, street]) => fine(`street-${id}`, street, [STREET, street])),
  ...PHONES.map(([id, phone]) => fine(`phone-${id}`, `${phone} is French.`, [PHONE, phone])),
  ...FOREIGN.map(([id, phone]) => odd(`phone-${id}`, `${phone}, abroad.`, [PHONE, phone])),
  ...EMAILS.map(([id, email]) => fine(`email-${id}`, 'An address that works.', [EMAIL, email])),
  ...ODD_EMAILS.map(([id, email]) => odd(`email-${id}`, 'Works, or may.', [EMAIL, email])),
];
