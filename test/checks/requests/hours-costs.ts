import { PERSON } from './base-action.ts';
import { declaring } from './base-known.ts';
import { blocks, found, inModule, inPerson, inSynthese, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const START = inModule('Début de formation');
const END = inModule('Fin de formation');
const HOURS = inModule('Durée de formation en heures');
const DAYS = inModule('Durée de formation en jours');
const DISTANCE = inModule('Durée de la formation à distance');
const MODALITY = inModule('Modalité pédagogique');
const COST = inModule('Pédagogique');
const DIRECT = inModule("Paiement direct par l'OPCO à l'organisme de formation");
const FEES = inSynthese('Frais de formation');
const WAGES = inSynthese('Rémunération');

const training = (facts: object) => ({ profile: { training: facts } });
const perPerson = (amount: number) => ({
  costs: [{ nature: 'teaching', amount, per: 'person' }],
});

export const HOURS_COSTS: readonly RequestCase[] = [
  mistake('hours-zero', 'No hour at all.', [set(HOURS, '0,00')], [found(HOURS, 'heures')]),
  mistake('hours-negative', 'Minus eight.', [set(HOURS, '-8,00')], [found(HOURS, 'heures')]),
  mistake('hours-in-words', 'Not a number.', [set(HOURS, 'huit')], [blocks(HOURS, 'nombre')]),
  mistake(
    'hours-differ-from-the-profile',
    'Eighteen for eight.',
    [set(HOURS, '18,00')],
    [found(HOURS, 'heures')],
  ),
  mistake(
    '32-hours-in-one-day',
    'Thirty-two hours do not fit into one day.',
    [
      set(START, '16/03/2027'),
      set(END, '16/03/2027'),
      set(HOURS, '32,00'),
      set(DAYS, '1,0'),
      set(DISTANCE, '32,00'),
    ],
    [found(HOURS, 'heures', DAYS)],
    training({
      start: '2027-03-16',
      end: '2027-03-16',
      hours: 32,
      days: 1,
      sessions: null,
      distanceHours: { value: 32 },
    }),
  ),
  mistake(
    '60-hours-in-four-days',
    'Fifteen hours a day.',
    [set(HOURS, '60,00'), set(DISTANCE, '60,00')],
    [found(HOURS, 'heures', DAYS)],
    training({ hours: 60, sessions: null, distanceHours: { value: 60 } }),
  ),
  mistake(
    'distance-over-total',
    'Nine hours at a distance of eight in all.',
    [set(DISTANCE, '9,00')],
    [found(DISTANCE, 'inférieure', HOURS)],
  ),
  mistake(
    'distance-over-total-mixed',
    'Mixed: fourteen hours at a distance of seven in all.',
    [set(MODALITY, 'Mixte'), set(HOURS, '7,00'), set(DISTANCE, '14,00')],
    [found(DISTANCE, 'inférieure', HOURS)],
    training({ hours: 7, modality: 'mixed', sessions: null, distanceHours: null }),
  ),
  mistake(
    'distance-missing-mixed',
    'Mixed, and no hours at a distance.',
    [set(MODALITY, 'Mixte'), set(DISTANCE, null)],
    [blocks(DISTANCE, 'à distance')],
  ),
  mistake(
    'distance-missing-foad',
    'E-learning, and no hours at a distance.',
    [set(MODALITY, 'FOAD (e-learning sans formateur)'), set(DISTANCE, null)],
    [blocks(DISTANCE, 'à distance')],
  ),
  mistake(
    'mixed-but-all-at-a-distance',
    'Mixed means that part of it is not at a distance: eight of eight contradict it.',
    [set(MODALITY, 'Mixte')],
    [found(DISTANCE, 'inférieure', MODALITY, HOURS)],
    training({ modality: 'mixed', distanceHours: null }),
  ),
  mistake('cost-zero', 'Nothing is asked.', [set(COST, '0,00')], [found(COST, 'montant')]),
  mistake('cost-negative', 'Minus 300 €.', [set(COST, '-300,00')], [found(COST, 'montant')]),
  mistake('cost-in-words', 'Not a number.', [set(COST, 'trois cents')], [blocks(COST, 'nombre')]),
  mistake(
    'cost-two-commas',
    'Not a number either.',
    [set(COST, '3,00,00')],
    [blocks(COST, 'nombre')],
  ),
  mistake(
    'cost-differs-from-the-profile',
    'A nought is missing.',
    [set(COST, '30,00')],
    [found(COST, '300')],
  ),
  mistake(
    'cost-with-vat',
    '360 € are 300 € plus 20 %: amounts are excluding tax.',
    [set(COST, '360,00')],
    [found(COST, '300')],
  ),
  mistake(
    'cost-per-hour-over-60',
    '500 € for 8 h: 62,50 € an hour, over 60 €. The profile says so too.',
    [set(COST, '500,00')],
    [found(COST, '60', HOURS)],
    training(perPerson(500)),
  ),
  mistake(
    'cost-of-two-people-typed-for-each',
    'Amounts are per person, yet 600 € are the price of both: 75 € an hour, and twice paid.',
    [set(COST, '600,00')],
    [found(COST, 'par personne', FEES)],
  ),
  mistake(
    'amounts-never-explained',
    'Nobody answered whether an amount is for one person or for the request.',
    [],
    [found(COST, 'par personne', FEES, inSynthese('Total'))],
    { answers: { amountsAre: null } },
  ),
  mistake(
    'yearly-ceiling-passed',
    'Five people at 2 100 € (35 h at 60 €): 10 500 €, over 10 000 € a year.',
    [
      set(COST, '2 100,00'),
      set(START, '15/03/2027'),
      set(HOURS, '35,00'),
      set(DISTANCE, '35,00'),
      set(DAYS, '5,0'),
    ],
    [found(COST, '10 000', FEES, inSynthese('Total'))],
    {
      ...training({
        ...perPerson(2100),
        start: '2027-03-15',
        hours: 35,
        days: 5,
        sessions: null,
        distanceHours: { value: 35 },
      }),
      add: ['UN', 'DEUX', 'TROIS'].map((name, number) => ({
        page: 'salaries' as const,
        fields: {
          ...PERSON,
          'Nom de naissance': `TREVENEC-${name}`,
          'Date de naissance': `0${number + 3}/07/1991`,
          "Êtes-vous détenteur d'un NIR temporaire ?": 'Oui',
          'Numéro de sécurité sociale (NIR)': null,
          'Numéro technique temporaire': `2511612715005${number}`,
        },
      })),
    },
  ),
  mistake(
    'wages-never-answered',
    'Up to 15 € × 8 h × 2 people = 240 € may be left unclaimed, and nobody was asked.',
    [],
    [found(WAGES, 'rémunération', inPerson('Taux horaire brut'), inPerson('Taux horaire brut', 1))],
    { answers: { wages: null } },
  ),
  mistake(
    'wages-asked-without-rate',
    'Wages are asked for, and no hourly rate is typed.',
    [],
    [found(inPerson('Taux horaire brut'), 'taux horaire', inPerson('Taux horaire brut', 1), WAGES)],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'hourly-rate-in-words',
    'Not a number.',
    [set(inPerson('Taux horaire brut'), 'SMIC')],
    [blocks(inPerson('Taux horaire brut'), 'nombre')],
  ),
  mistake(
    'direct-payment-after-october-2026',
    'Direct payment asked for after 01/10/2026, against the profile too.',
    [set(DIRECT, 'Oui')],
    [found(DIRECT, 'paiement direct')],
  ),
  mistake(
    'direct-payment-even-if-the-profile-says-so',
    'An old profile still asks for direct payment.',
    [set(DIRECT, 'Oui')],
    [found(DIRECT, '1er octobre 2026')],
    { profile: declaring({ directPayment: true }) },
  ),
];
