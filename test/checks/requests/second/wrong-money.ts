import { declaring } from '../base-known.ts';
import {
  blocks,
  doubtful,
  found,
  inModule,
  inPerson,
  inSynthese,
  mistake,
  set,
} from '../places.ts';
import type { Patch, Place, RequestCase, Value } from '../request-case.ts';
import { announced, COST, foundAt, HOURS, START, typed } from './second-set.ts';
import { THIRD } from './third-person.ts';

const RATE = inPerson('Taux horaire brut');
const CHARGES = inPerson('Taux de charge (%)');
const TYPE = inModule('Type de formation');
const FEES = inSynthese('Frais de formation');
const WAGES = inSynthese('Rémunération');
const money: readonly Place[] = [FEES, inSynthese('Total')];

const costing = (amount: number, per = 'person'): Patch => ({
  costs: [{ nature: 'teaching', amount, per }],
});

/** One day within the company, asked for once; the profile says the same. */
const intra = (id: string, says: string, amount: string, of: number, more = {}) =>
  mistake(
    `second-${id}`,
    says,
    [
      ...typed({ start: '2027-03-16', end: '2027-03-16', hours: 7, days: 1 }),
      set(TYPE, 'Intra-Entreprise'),
      set(COST, amount),
    ],
    [foundAt([COST, TYPE, ...money], '2 000')],
    {
      answers: { amountsAre: 'per-request' },
      profile: {
        training: {
          ...announced({ start: '2027-03-16', end: '2027-03-16', hours: 7, days: 1 }),
          ...costing(of, 'group'),
        },
        ...declaring({ trainingType: 'Intra-Entreprise' }),
      },
      ...more,
    },
  );

/** Wages asked for both, with these rates. */
const wages = (id: string, says: string, rate: Value, charges: Value, at: Place, about: string) =>
  mistake(
    `second-${id}`,
    says,
    [0, 1].flatMap(block => [
      set({ ...RATE, block }, rate),
      set({ ...CHARGES, block }, charges),
      set(inPerson('Total', block), '0,00'),
    ]),
    [foundAt([at, { ...at, block: 1 }], about)],
    { answers: { wages: 'asked' } },
  );

export const WRONG_MONEY: readonly RequestCase[] = [
  mistake(
    'second-comma-lost',
    '30000 for 300,00.',
    [set(COST, '30000')],
    [doubtful(COST, '300', HOURS, ...money)],
  ),
  mistake(
    'second-sixty-and-a-cent',
    '480,08 € for 8 h: 60,01 € an hour. The profile says so too.',
    [set(COST, '480,08')],
    [found(COST, '60', HOURS)],
    { profile: { training: costing(480.08) } },
  ),
  mistake(
    'second-hourly-price-as-cost',
    'The price of an hour, 37,50 €, stands for the whole.',
    [set(COST, '37,50')],
    [doubtful(COST, '300')],
  ),
  mistake(
    'second-cost-as-assessment',
    'The price was typed one line below: « Pédagogique » is empty.',
    [set(COST, null), set(inModule('Bilan de positionnement / Evaluation initiale'), '300,00')],
    [blocks(COST, 'obligatoire')],
  ),
  intra('intra-over-2000-a-day', '2 500 € for a day within the company.', '2 500,00', 2500, {
    add: [{ page: 'salaries', fields: THIRD }],
    employees: [],
  }),
  intra(
    'intra-for-two',
    'Within the company, for two people: the branch wants three at least.',
    '800,00',
    800,
  ),
  mistake(
    'second-over-the-year-once',
    'One request of 12 000 € for two people over 200 hours.',
    [
      ...typed({ start: '2027-03-01', end: '2027-05-14', hours: 200, days: 50 }),
      set(COST, '12 000,00'),
    ],
    [foundAt([COST, FEES, inSynthese('Total')], '10 000')],
    {
      answers: { amountsAre: 'per-request' },
      profile: {
        training: {
          ...announced({ start: '2027-03-01', end: '2027-05-14', hours: 200, days: 50 }),
          ...costing(12000, 'group'),
        },
      },
    },
  ),
  mistake(
    'second-rate-of-one-missing',
    'Wages asked for; the second person has no hourly rate.',
    [set(RATE, '15,20'), set(CHARGES, '42,00')],
    [foundAt([inPerson('Taux horaire brut', 1), WAGES], 'taux horaire')],
    { answers: { wages: 'asked' } },
  ),
  wages('rate-is-the-month', 'The monthly pay for an hour.', '2 350,00', '42', RATE, 'horaire'),
  wages('rate-under-minimum', 'Under the minimum wage.', '8,50', '42', RATE, 'SMIC'),
  wages('charges-as-a-share', '0,42 for 42 %.', '15,20', '0,42', CHARGES, '%'),
  wages('charges-in-euros', 'Charges of 1 042 %.', '15,20', '1042', CHARGES, '%'),
  mistake(
    'second-rate-though-not-asked',
    '« Non » to wages, and an hourly rate is typed.',
    [set(RATE, '15,20')],
    [found(RATE, 'rémunération', WAGES)],
  ),
  mistake(
    'second-wages-and-amounts-unanswered',
    'Neither of the two questions was answered.',
    [],
    [
      foundAt([COST, FEES, inSynthese('Total')], 'par personne'),
      foundAt([WAGES, RATE, { ...RATE, block: 1 }], 'rémunération'),
    ],
    { answers: { amountsAre: null, wages: null } },
  ),
  mistake(
    'second-direct-payment-of-a-later-training',
    'Asked in September 2026 for November: direct payment is over by then.',
    [
      ...typed({ start: '2026-11-16', end: '2026-11-19', hours: 8, days: 4 }),
      set(inModule("Paiement direct par l'OPCO à l'organisme de formation"), 'Oui'),
    ],
    [
      foundAt(
        [inModule("Paiement direct par l'OPCO à l'organisme de formation"), START],
        'paiement direct',
      ),
    ],
    {
      today: '2026-09-20',
      profile: {
        training: announced({ start: '2026-11-16', end: '2026-11-19', hours: 8, days: 4 }),
        ...declaring({ directPayment: true }),
      },
    },
  ),
];
