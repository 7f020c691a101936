import { MODULE } from './base-action.ts';
import { blocks, found, inModule, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const START = inModule('Début de formation');
const END = inModule('Fin de formation');
const HOURS = inModule('Durée de formation en heures');
const DAYS = inModule('Durée de formation en jours');
const DISTANCE = inModule('Durée de la formation à distance');

/** The profile says the same dates as the page: only the dates themselves are wrong. */
const announced = (start: string, end: string, more = {}) => ({
  profile: { training: { start, end, sessions: null, ...more } },
});

/** One day of 7 hours on this date (JJ/MM/AAAA, and the profile's). */
const oneDay = (date: string) => [
  set(START, date),
  set(END, date),
  set(HOURS, '7,00'),
  set(DAYS, '1,0'),
  set(DISTANCE, '7,00'),
];
const ofOneDay = { hours: 7, days: 1, distanceHours: { value: 7 } };

export const TRAINING_DATES: readonly RequestCase[] = [
  mistake(
    'dates-reversed',
    'The first day was typed as the last, and the other way round.',
    [set(START, '19/03/2027'), set(END, '16/03/2027')],
    [blocks(END, 'après le début', START)],
  ),
  mistake(
    'end-a-year-before-start',
    'The end stayed in 2026.',
    [set(END, '19/03/2026')],
    [blocks(END, 'après le début', START)],
  ),
  mistake(
    'start-impossible',
    'February 2027 has 28 days.',
    [set(START, '29/02/2027')],
    [blocks(START, 'date')],
  ),
  mistake(
    'end-in-words',
    'A date in words; the portal wants JJ/MM/AAAA.',
    [set(END, '19 mars 2027')],
    [blocks(END, 'JJ/MM/AAAA')],
  ),
  mistake(
    'start-month-first',
    'Month and day swapped: there is no month 16.',
    [set(START, '03/16/2027')],
    [blocks(START, 'JJ/MM/AAAA')],
  ),
  mistake(
    'already-past',
    'The training took place in March 2026; the request is of November.',
    [set(START, '17/03/2026'), set(END, '20/03/2026')],
    [found(START, 'déjà commencé', END)],
    announced('2026-03-17', '2026-03-20'),
  ),
  mistake(
    'edition-of-the-tutorial',
    "The tutorial's own dates of 2025 were copied; the profile announces March 2027.",
    [set(START, '18/11/2025'), set(END, '21/11/2025')],
    [found(START, 'dates', END), found(END, 'dates', START)],
  ),
  mistake(
    'deposit-29-days-before',
    'Start on 16/03/2027: to deposit by 14/02/2027; it is the 15th.',
    [],
    [found(START, '30 jours')],
    { today: '2027-02-15' },
  ),
  mistake(
    'deposit-a-week-before',
    'Start on 16/03/2027, it is the 9th.',
    [],
    [found(START, '30 jours')],
    { today: '2027-03-09' },
  ),
  mistake(
    'deposit-on-the-first-day',
    'It is the first day of the training.',
    [],
    [found(START, '30 jours')],
    { today: '2027-03-16' },
  ),
  mistake(
    'deposit-late-over-february',
    'Start on 08/03/2027: 30 calendar days before is 06/02/2027, not the 8th.',
    [set(START, '08/03/2027'), set(END, '11/03/2027')],
    [found(START, '30 jours')],
    { today: '2027-02-08', ...announced('2027-03-08', '2027-03-11') },
  ),
  mistake(
    'more-days-than-the-span',
    'Five days between the 16th and the 19th, which are four.',
    [set(DAYS, '5,0')],
    [found(DAYS, 'jours', START, END)],
    { profile: { training: { days: 5 } } },
  ),
  mistake(
    'days-are-the-hours',
    'The hours were typed as days.',
    [set(DAYS, '8,0')],
    [found(DAYS, 'jours', START, END)],
  ),
  mistake('days-zero', 'No day at all.', [set(DAYS, '0,0')], [found(DAYS, 'jours')]),
  mistake(
    'on-a-sunday',
    'The only day, 14/03/2027, is a Sunday.',
    oneDay('14/03/2027'),
    [found(START, 'dimanche', END)],
    announced('2027-03-14', '2027-03-14', ofOneDay),
  ),
  mistake(
    'starts-on-a-sunday',
    'Four days from Sunday 21/03/2027.',
    [set(START, '21/03/2027'), set(END, '24/03/2027')],
    [found(START, 'dimanche')],
    announced('2027-03-21', '2027-03-24'),
  ),
  mistake(
    'on-14-july',
    'The only day is a public holiday.',
    oneDay('14/07/2027'),
    [found(START, 'férié', END)],
    announced('2027-07-14', '2027-07-14', ofOneDay),
  ),
  mistake(
    'on-easter-monday',
    'The only day, 29/03/2027, is Easter Monday.',
    oneDay('29/03/2027'),
    [found(START, 'férié', END)],
    announced('2027-03-29', '2027-03-29', ofOneDay),
  ),
  mistake(
    'ends-on-ascension-day',
    'The last day, Thursday 06/05/2027, is Ascension Day.',
    [set(START, '03/05/2027'), set(END, '06/05/2027')],
    [found(END, 'férié')],
    announced('2027-05-03', '2027-05-06'),
  ),
  mistake(
    'three-days-of-four',
    'One leaves on the Thursday; only the whole training opens a request (seed 000).',
    [set(END, '18/03/2027'), set(HOURS, '6,00'), set(DAYS, '3,0'), set(DISTANCE, '6,00')],
    [found(END, '4 jours', HOURS, DAYS)],
  ),
  mistake(
    'another-week-than-announced',
    'A week too early, all else being right.',
    [set(START, '09/03/2027'), set(END, '12/03/2027')],
    [found(START, 'dates', END), found(END, 'dates', START)],
  ),
  mistake(
    'second-module-ends-before-it-starts',
    'A second module whose end comes before its start.',
    [
      set(inModule('Début de formation', 1), '23/03/2027'),
      set(inModule('Fin de formation', 1), '22/03/2027'),
    ],
    [blocks(inModule('Fin de formation', 1), 'après le début', inModule('Début de formation', 1))],
    { add: [{ page: 'formation', fields: MODULE }] },
  ),
  mistake(
    'days-typed-in-words',
    '« quatre » is not a number.',
    [set(DAYS, 'quatre')],
    [blocks(DAYS, 'nombre')],
  ),
  mistake(
    'dates-of-two-editions',
    'The start is of 2026, the end of 2027: a year of training for four days.',
    [set(START, '16/03/2026')],
    [found(START, 'dates', END)],
  ),
];
