import { MODULE } from '../base-action.ts';
import { declaring } from '../base-known.ts';
import { doubtful, found, inModule, mistake, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { onSite } from './on-site.ts';
import {
  announced,
  DAYS,
  type Dated,
  DISTANCE,
  END,
  foundAt,
  HOURS,
  MODALITY,
  START,
  typed,
} from './second-set.ts';

const dated = (
  id: string,
  says: string,
  training: Dated,
  expected: RequestCase['expected'],
  today = '2026-11-21',
) =>
  mistake(`second-${id}`, says, typed(training), expected, {
    today,
    profile: { training: announced(training) },
  });

const HOLIDAYS: readonly (readonly [string, string, string, string])[] = [
  ['good-friday-in-alsace', '67000', 'STRASBOURG', '2027-03-26'],
  ['abolition-in-reunion', '97400', 'SAINT-DENIS', '2027-12-20'],
  ['abolition-in-guadeloupe', '97110', 'POINTE-À-PITRE', '2027-05-27'],
];

export const WRONG_TRAINING: readonly RequestCase[] = [
  ...HOLIDAYS.map(([id, postalCode, city, day]) => {
    const { changes, more } = onSite(postalCode, city, day);
    const where = `On site at ${city}, on a holiday of that place only.`;
    return mistake(`second-${id}`, where, changes, [found(START, 'férié', END)], more);
  }),
  dated(
    'on-whit-monday',
    'One day, Whit Monday.',
    { start: '2027-05-17', end: '2027-05-17', hours: 7, days: 1 },
    [found(START, 'férié', END)],
  ),
  dated(
    'on-a-weekend',
    'Saturday and Sunday.',
    { start: '2027-03-20', end: '2027-03-21', hours: 14, days: 2 },
    [found(END, 'dimanche', START)],
  ),
  dated(
    'from-all-saints',
    'The first day is All Saints’, a Monday.',
    { start: '2027-11-01', end: '2027-11-04', hours: 14, days: 4 },
    [found(START, 'férié')],
  ),
  dated(
    'six-days-of-three-open-ones',
    'Thursday to Tuesday over Easter: three working days, six typed.',
    { start: '2027-03-25', end: '2027-03-30', hours: 42, days: 6 },
    [foundAt([DAYS, START, END, HOURS], 'jours')],
  ),
  dated(
    '35-hours-in-two-days',
    'Seventeen hours and a half a day.',
    { start: '2027-03-16', end: '2027-03-19', hours: 35, days: 2 },
    [doubtful(HOURS, 'heures', DAYS)],
  ),
  dated(
    'a-full-day-as-half',
    'Seven hours in half a day: fourteen a day.',
    { start: '2027-03-16', end: '2027-03-16', hours: 7, days: 0.5 },
    [doubtful(HOURS, 'heures', DAYS)],
  ),
  dated(
    'deposit-29-days-over-new-year',
    'Start on 04/01/2027, and it is 06/12/2026: one day late.',
    { start: '2027-01-04', end: '2027-01-07', hours: 8, days: 4 },
    [doubtful(START, '30 jours')],
    '2026-12-06',
  ),
  dated(
    'deposit-late-in-a-leap-year',
    'Start on 15/03/2028: to deposit by 14/02/2028; it is the 15th.',
    { start: '2028-03-15', end: '2028-03-17', hours: 8, days: 3 },
    [doubtful(START, '30 jours')],
    '2028-02-15',
  ),
  mistake(
    'second-deposit-two-days-left',
    'Friday 12/02/2027: the last day is Sunday the 14th, hence today in fact.',
    [],
    [found(START, '30 jours')],
    { today: '2027-02-12' },
  ),
  mistake(
    'second-started-yesterday',
    'The training began yesterday.',
    [],
    [doubtful(START, 'commencé')],
    { today: '2027-03-17' },
  ),
  mistake(
    'second-year-2072',
    'Two figures exchanged in both years, and no profile says otherwise.',
    [set(START, '16/03/2072'), set(END, '19/03/2072')],
    [doubtful(START, 'année', END)],
    { profile: { schema: 99 } },
  ),
  mistake(
    'second-minutes-for-hours',
    '480 minutes typed as hours.',
    [set(HOURS, '480,00')],
    [doubtful(HOURS, 'heures', DAYS)],
  ),
  mistake(
    'second-hours-as-on-a-clock',
    '8h30 for 8,50: the field wants a number.',
    [set(HOURS, '8h30')],
    [doubtful(HOURS, 'nombre')],
  ),
  mistake(
    'second-on-site-with-distance-hours',
    'On site, and four hours at a distance: mixed, or none.',
    [set(MODALITY, 'Présentielle'), set(DISTANCE, '4,00')],
    [found(DISTANCE, 'distance', MODALITY)],
    {
      profile: {
        training: { modality: 'on-site', distanceHours: null },
        ...declaring({ modality: 'Présentielle' }),
      },
    },
  ),
  mistake(
    'second-distance-of-no-hour',
    'At a distance, with no hour at a distance.',
    [set(DISTANCE, '0,00')],
    [doubtful(DISTANCE, 'distance', MODALITY)],
    { profile: { training: { distanceHours: null } } },
  ),
  mistake(
    'second-distance-for-three-hours-of-eight',
    '« A distance », yet only three hours of eight are: mixed.',
    [set(DISTANCE, '3,00')],
    [found(DISTANCE, 'distance', MODALITY)],
    { profile: { training: { distanceHours: { value: 3 } } } },
  ),
  mistake(
    'second-late-first-of-two-modules',
    'The second module is far ahead; the first begins in ten days.',
    [set(START, '01/12/2026'), set(END, '04/12/2026')],
    [doubtful(START, '30 jours')],
    {
      add: [{ page: 'formation', fields: { ...MODULE } }],
      profile: {
        training: { start: '2026-12-01', days: 8, hours: 16, sessions: null, distanceHours: null },
        ...declaring([
          { start: '2026-12-01', end: '2026-12-04', hours: 8, days: 4 },
          { start: '2027-03-16', end: '2027-03-19', hours: 8, days: 4 },
        ]),
      },
    },
  ),
  mistake(
    'second-same-module-twice',
    'The same module was added twice: same provider, title, dates and hours.',
    [],
    [
      foundAt(
        [
          inModule('Intitulé de formation', 1),
          inModule('Intitulé de formation'),
          inModule('Début de formation', 1),
          inModule('SIRET', 1),
          inModule('Pédagogique', 1),
        ],
        'deux fois',
      ),
    ],
    { add: [{ page: 'formation', fields: MODULE }] },
  ),
];
