import { declaring } from '../base-known.ts';
import { inModule, right, set, tolerating } from '../places.ts';
import type { Change, Patch, Place, RequestCase } from '../request-case.ts';
import { onSite } from './on-site.ts';
import { announced, COST, type Dated, END, HOURS, START, typed } from './second-set.ts';
import { THIRD } from './third-person.ts';

const dated = (
  id: string,
  says: string,
  training: Dated,
  more: Partial<RequestCase> = {},
  ...doubts: Place[]
) =>
  right(`second-${id}`, says, typed(training), {
    profile: { training: announced(training) },
    ...more,
    tolerates: doubts.map(place => tolerating(place)),
  });

const money = (id: string, says: string, changes: readonly Change[], training: Patch = {}) =>
  right(`second-${id}`, says, changes, { profile: { training } });

const inProfile = (provider: Patch) => ({ profile: { training: { provider } } });

const intra = (id: string, says: string, days: number, amount: number): RequestCase => {
  const end = `2027-03-${15 + days}`;
  const training: Dated = { start: '2027-03-16', end, hours: 7 * days, days };
  return right(
    `second-${id}`,
    says,
    [
      ...typed(training),
      set(inModule('Type de formation'), 'Intra-Entreprise'),
      set(COST, `${amount},00`),
    ],
    {
      add: [{ page: 'salaries', fields: THIRD }],
      employees: [],
      answers: { amountsAre: 'per-request' },
      profile: {
        training: {
          ...announced(training),
          costs: [{ nature: 'teaching', amount, per: 'group' }],
        },
        ...declaring({ trainingType: 'Intra-Entreprise' }),
      },
    },
  );
};

const good = onSite('34000', 'MONTPELLIER', '2027-03-26');
const may = onSite('34000', 'MONTPELLIER', '2027-05-27');
const december = onSite('80000', 'AMIENS', '2027-12-20');

export const RIGHT_TRAINING_AGAIN: readonly RequestCase[] = [
  right(
    'second-good-friday-elsewhere',
    'Good Friday is a working day but in Alsace and Moselle.',
    good.changes,
    good.more,
  ),
  right(
    'second-27-may-elsewhere',
    'The abolition of slavery is a holiday in Guadeloupe only.',
    may.changes,
    may.more,
  ),
  right('second-20-december-elsewhere', 'And that of La Réunion.', december.changes, december.more),
  dated(
    'deposit-30-days-over-new-year',
    'Start on 04/01/2027, and it is 05/12/2026: the last day.',
    { start: '2027-01-04', end: '2027-01-07', hours: 8, days: 4 },
    { today: '2026-12-05' },
    START,
  ),
  dated(
    'deposit-30-days-in-a-leap-year',
    'Start on 15/03/2028: to deposit by 14/02/2028, today.',
    { start: '2028-03-15', end: '2028-03-17', hours: 8, days: 3 },
    { today: '2028-02-14' },
    START,
  ),
  dated('quarters-of-an-hour', 'Seven hours and a quarter in a day.', {
    start: '2027-03-16',
    end: '2027-03-16',
    hours: 7.25,
    days: 1,
  }),
  dated('a-day-and-a-half', 'Ten hours and a half in a day and a half.', {
    start: '2027-03-16',
    end: '2027-03-17',
    hours: 10.5,
    days: 1.5,
  }),
  dated(
    'ten-hours-in-a-day',
    'The longest day that the law allows.',
    { start: '2027-03-16', end: '2027-03-16', hours: 10, days: 1 },
    {},
    HOURS,
    inModule('Durée de formation en jours'),
  ),
  dated(
    'one-webinar',
    'An hour and a half, on one afternoon.',
    { start: '2027-03-16', end: '2027-03-16', hours: 1.5, days: 0.5 },
    {},
    // 300 € for so few hours: a doubt on the hourly cost is fair.
    COST,
  ),
  dated('over-eighteen-months', 'An hour and a half a week, from one spring to the next autumn.', {
    start: '2027-03-16',
    end: '2028-09-12',
    hours: 90,
    days: 60,
  }),
  dated('over-a-bridge', 'Around Ascension: the Thursday is off, the Friday too.', {
    start: '2027-05-03',
    end: '2027-05-10',
    hours: 28,
    days: 4,
  }),
  money('numbers-with-dots', 'Dots for commas, from an English keyboard.', [
    set(HOURS, '8.00'),
    set(COST, '300.00'),
  ]),
  money('amount-with-its-sign', 'The euro sign typed too.', [set(COST, '300,00 €')]),
  money(
    'amount-with-a-narrow-blank',
    '1 200 €, the thousands apart by the blank that the page itself writes.',
    [
      ...typed({ start: '2027-03-16', end: '2027-03-19', hours: 28, days: 4 }),
      set(COST, '1\u202F200,00'),
    ],
    {
      ...announced({ start: '2027-03-16', end: '2027-03-19', hours: 28, days: 4 }),
      costs: [{ nature: 'teaching', amount: 1200, per: 'person' }],
    },
  ),
  money('just-under-sixty', '479,92 €: 59,99 € an hour.', [set(COST, '479,92')], {
    costs: [{ nature: 'teaching', amount: 479.92, per: 'person' }],
  }),
  intra('intra-of-exactly-2000-a-day', 'A day at 2 000 € for three people.', 1, 2000),
  intra('intra-of-four-days', 'Four days at 2 000 €: 8 000 €, under the year’s 10 000 €.', 4, 8000),
  right(
    'second-amounts-unanswered-for-one',
    'One person: what an amount is for makes no difference.',
    [],
    { drop: [{ page: 'salaries', block: 1 }], answers: { amountsAre: null } },
  ),
  right(
    'second-la-poste-head-office',
    'The head office of La Poste obeys Luhn, and its figures do not add up to a multiple of five.',
    [
      set(inModule('Rechercher un organisme de formation externe'), 'LA POSTE'),
      set(inModule('SIRET'), '35600000000048'),
    ],
    inProfile({ name: 'LA POSTE', siret: '35600000000048' }),
  ),
  right(
    'second-la-poste-office',
    'A post office: its figures add up to a multiple of five.',
    [
      set(inModule('Rechercher un organisme de formation externe'), 'LA POSTE'),
      set(inModule('SIRET'), '35600000049837'),
    ],
    {
      ...inProfile({ name: 'LA POSTE', siret: '35600000049837' }),
      tolerates: [tolerating(inModule('SIRET'))],
    },
  ),
  ...[
    ['reunion', '04973207697'],
    ['corsica', '94202066820'],
    ['old-region', '91340456734'],
    ['abroad', '11990012399'],
  ].map(([id, nda = '']) =>
    right(
      `second-nda-${id}`,
      `${nda}: an activity number of that kind.`,
      [set(inModule("N° d'activité"), nda)],
      { ...inProfile({ nda }), tolerates: [tolerating(inModule("N° d'activité"))] },
    ),
  ),
  right('second-qualiopi-of-several-kinds', 'Certified for training, and for more.', [
    set(inModule('Qualiopi'), 'Certification Action Formation, Certification Bilan de compétences'),
  ]),
  right('second-provider-shorter-name', 'The same SIRET, a shorter name of the same provider.', [
    set(inModule('Rechercher un organisme de formation externe'), 'ISPA'),
  ]),
  right(
    'second-title-with-quotes',
    'French quotes, dashes and three dots.',
    [set(inModule('Intitulé de formation'), '« Dire, lire, écrire… » – niveau A1/A2 (FLE)')],
    { profile: { training: { title: '« Dire, lire, écrire… » – niveau A1/A2 (FLE)' } } },
  ),
  right(
    'second-rncp-of-four-figures',
    'The older codes of the directory are short.',
    [
      set(inModule('Souhaitez-vous rechercher votre formation par ?'), 'RNCP'),
      set(inModule('Domaine de formation (Formacode)'), null),
      set(inModule('Code RNCP'), 'RNCP2662'),
      set(inModule('Sanction'), 'Certification enregistrée au RNCP (Hors CQP)'),
    ],
    {
      profile: declaring({
        search: { by: 'rncp', code: '2662', names: [] },
        sanction: 'Certification enregistrée au RNCP (Hors CQP)',
      }),
      tolerates: [tolerating(inModule('Code RNCP'))],
    },
  ),
  right(
    'second-starts-and-ends-in-two-years',
    'Over New Year, and well ahead.',
    [
      ...typed({ start: '2027-12-13', end: '2028-01-14', hours: 28, days: 8 }),
      set(END, '14/01/2028'),
    ],
    {
      profile: {
        training: announced({ start: '2027-12-13', end: '2028-01-14', hours: 28, days: 8 }),
      },
    },
  ),
];
