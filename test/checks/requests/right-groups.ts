import { MODULE, PERSON } from './base-action.ts';
import { declaring } from './base-known.ts';
import { NIRS } from './invented-nirs.ts';
import { inModule, inPerson, right, set, tolerating } from './places.ts';
import type { Fields, RequestCase } from './request-case.ts';

/** Ten more people: name, first name, birth date, sex, number (11 or more: temporary). */
const TEN: readonly (readonly [string, string, string, 'Féminin' | 'Masculin', string])[] = [
  ['DE LA FONTANELLE', 'Jean-Baptiste', '14/07/1975', 'Masculin', '1750769123045'],
  ['CECCARINI', 'Ange-Marie', '01/12/1983', 'Masculin', '183122A004033'],
  ['CASALONGUE', 'Lesia', '14/08/1985', 'Féminin', NIRS.southCorsica],
  ['SANTUCCIARI', 'Ghjuvan', '01/10/1977', 'Masculin', NIRS.northCorsica],
  ['TRAN-DELMASSE', 'Linh', '17/06/1979', 'Féminin', NIRS.bornAbroad],
  ['PAYETTON', 'Marie-Ange', '08/03/1989', 'Féminin', NIRS.bornInReunion],
  ['QUINTARDEAU', 'Lise', '07/07/1994', 'Féminin', NIRS.firstTwin],
  ['BISSEXTINE', 'Aurore', '29/02/2000', 'Féminin', NIRS.leapDay],
  ['BENALLOUCHE', 'Nadir', '12/09/1958', 'Masculin', NIRS.bornInAlgeria],
  ['O', 'Ô', '03/05/1980', 'Masculin', NIRS.oneLetter],
];

const people = TEN.map(([birthName, firstName, birthDate, sex, number]) => ({
  page: 'salaries' as const,
  fields: {
    ...PERSON,
    'Nom de naissance': birthName,
    Prénom: firstName,
    'Date de naissance': birthDate,
    Sexe: sex,
    'Numéro de sécurité sociale (NIR)': number,
    Email: null,
    Téléphone: null,
  } satisfies Fields,
}));

const NO_PROVIDER: Fields = {
  'Rechercher un organisme de formation externe': null,
  SIRET: null,
  "N° d'activité": null,
  Qualiopi: null,
  'N° et voie': null,
  "Complément d'adresse": null,
  'Code postal': null,
  Commune: null,
  "Paiement direct par l'OPCO à l'organisme de formation": null,
};

/** One of the centre's own trainers: no provider, hence nobody to pay directly. */
const INTERNAL: Fields = {
  ...MODULE,
  ...NO_PROVIDER,
  'Type de module': 'Formation Interne',
  'Modalité pédagogique': 'Présentielle',
  'Durée de la formation à distance': null,
  'Intitulé de formation': 'Accueil des publics',
  'Début de formation': '23/03/2027',
  'Fin de formation': '23/03/2027',
  'Durée de formation en heures': '7,00',
  'Durée de formation en jours': '1,0',
  'Type de formation': 'Intra-Entreprise',
  Pédagogique: '100,00',
};
const internalModule = {
  kind: 'internal',
  modality: 'Présentielle',
  trainingType: 'Intra-Entreprise',
  title: 'Accueil des publics',
  start: '2027-03-23',
  end: '2027-03-23',
  hours: 7,
  days: 1,
  costs: [{ nature: 'teaching', amount: 100, per: 'person' }],
};
const internalLabels = Object.keys(NO_PROVIDER).map(label => inModule(label));
const costs = [{ nature: 'teaching', amount: 300, per: 'person' }];

export const RIGHT_GROUPS: readonly RequestCase[] = [
  right('twelve-people', 'Twelve people at 300 €: 3 600 €, far from a ceiling.', [], {
    add: people,
    employees: [],
  }),
  right(
    'three-modules',
    'Two external modules and an internal one, each with its own dates, hours and cost.',
    [],
    {
      add: [
        {
          page: 'formation',
          fields: {
            ...MODULE,
            'Intitulé de formation': 'Phonétique corrective',
            'Début de formation': '30/03/2027',
            'Fin de formation': '31/03/2027',
            'Durée de formation en heures': '14,00',
            'Durée de formation en jours': '2,0',
            'Durée de la formation à distance': '14,00',
            Pédagogique: '450,50',
          },
        },
        { page: 'formation', fields: INTERNAL },
      ],
      profile: {
        training: { end: '2027-03-31', hours: 29, days: 7, sessions: null, distanceHours: null },
        ...declaring([
          { start: '2027-03-16', end: '2027-03-19', hours: 8, days: 4, costs },
          {
            title: 'Phonétique corrective',
            start: '2027-03-30',
            end: '2027-03-31',
            hours: 14,
            days: 2,
            costs: [{ nature: 'teaching', amount: 450.5, per: 'person' }],
          },
          internalModule,
        ]),
      },
    },
  ),
  right(
    'internal-training',
    'An internal module: neither provider, nor SIRET, nor direct payment on the page.',
    [],
    {
      drop: [{ page: 'formation', block: 0 }],
      add: [{ page: 'formation', fields: INTERNAL }],
      remove: internalLabels,
      profile: {
        training: {
          title: 'Accueil des publics',
          start: '2027-03-23',
          end: '2027-03-23',
          hours: 7,
          days: 1,
          sessions: null,
          modality: 'on-site',
          distanceHours: null,
          provider: null,
          costs: [{ nature: 'teaching', amount: 100, per: 'person' }],
        },
        ...declaring(internalModule),
      },
    },
  ),
  right(
    'intra-for-the-whole-group',
    'A day within the company for twelve people, 2 000 €: asked for once.',
    [
      set(inModule('Type de formation'), 'Intra-Entreprise'),
      set(inModule('Modalité pédagogique'), 'Présentielle'),
      set(inModule('Durée de la formation à distance'), null),
      set(inModule('Fin de formation'), '16/03/2027'),
      set(inModule('Durée de formation en heures'), '7,00'),
      set(inModule('Durée de formation en jours'), '1,0'),
      set(inModule('Pédagogique'), '2 000,00'),
    ],
    {
      add: people,
      employees: [],
      answers: { amountsAre: 'per-request' },
      profile: {
        training: {
          end: '2027-03-16',
          hours: 7,
          days: 1,
          sessions: null,
          modality: 'on-site',
          distanceHours: null,
          costs: [{ nature: 'teaching', amount: 2000, per: 'group' }],
        },
        ...declaring({ trainingType: 'Intra-Entreprise', modality: 'Présentielle' }),
      },
    },
  ),
  right('disability-answered-where-shown', 'The page asks it, and both answers are there.', [
    set(inPerson('Qualité de travailleur handicapé'), 'Non'),
    set(inPerson('Qualité de travailleur handicapé', 1), 'Oui'),
  ]),
  right(
    'ntt-and-nir-together',
    'One with an NTT, one with a NIR: each has the field of its answer.',
    [
      set(inPerson("Êtes-vous détenteur d'un NIR temporaire ?"), 'Oui'),
      set(inPerson('Numéro de sécurité sociale (NIR)'), null),
      set(inPerson('Numéro technique temporaire'), '25116127150004'),
    ],
    { employees: [], tolerates: [tolerating(inPerson('Numéro technique temporaire'))] },
  ),
  right(
    'hidden-number-fields-absent',
    'A page that shows only the field of the answer given.',
    [],
    {
      remove: [
        inPerson('Numéro technique temporaire'),
        // Once the first is gone, the second person's is the only one left.
        inPerson('Numéro technique temporaire'),
      ],
    },
  ),
];
