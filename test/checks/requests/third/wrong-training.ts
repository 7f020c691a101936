import { blocks, doubtful, found, mistake, set } from '../places.ts';
import type { Change, Expectation, RequestCase } from '../request-case.ts';
import { onSite } from '../second/on-site.ts';
import {
  announced,
  DAYS,
  DISTANCE,
  END,
  HOURS,
  MODALITY,
  START,
  typed,
} from '../second/second-set.ts';

const wrong = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
): RequestCase => mistake(`third-${id}`, says, changes, expected);

/** The form and the profile say the same: only the facts themselves are wrong. */
const both = (
  id: string,
  says: string,
  dated: Parameters<typeof typed>[0],
  expected: readonly Expectation[],
  more: { readonly today?: string } = {},
): RequestCase =>
  mistake(`third-${id}`, says, typed(dated), expected, {
    profile: { training: announced(dated) },
    ...more,
  });

function away(
  id: string,
  says: string,
  [postalCode, city, date]: readonly [string, string, string],
  about: string,
): RequestCase {
  const { changes, more } = onSite(postalCode, city, date);
  return mistake(`third-${id}`, says, changes, [doubtful(START, about, END)], more);
}

/** Dates, hours and what the training is. */
export const WRONG_TRAINING_3: readonly RequestCase[] = [
  wrong(
    'next-session',
    'The year of the next session.',
    [set(START, '14/03/2028'), set(END, '17/03/2028')],
    [doubtful(START, 'dates', END)],
  ),
  mistake(
    'third-april-read-as-june',
    '6 to 9 April typed month first: both are dates, of June and September.',
    [set(START, '04/06/2027'), set(END, '04/09/2027')],
    [doubtful(START, 'dates', END)],
    {
      profile: {
        training: announced({ start: '2027-04-06', end: '2027-04-09', hours: 8, days: 4 }),
      },
    },
  ),
  wrong('31-april', 'April has 30 days.', [set(END, '31/04/2027')], [blocks(END, 'date')]),
  wrong(
    'start-with-time',
    'A date with its hour.',
    [set(START, '16/03/2027 à 10h')],
    [blocks(START, 'JJ/MM/AAAA')],
  ),
  wrong(
    'hours-in-minutes',
    '8 hours are 480 minutes.',
    [set(HOURS, '480,00')],
    [doubtful(HOURS, 'heures', DAYS)],
  ),
  wrong(
    'hours-of-one-day',
    'Two hours: those of one day.',
    [set(HOURS, '2,00')],
    [doubtful(HOURS, '8', DISTANCE)],
  ),
  wrong('hours-zero', 'No hour at all.', [set(HOURS, '0,00')], [doubtful(HOURS, 'durée')]),
  wrong('hours-negative', 'A minus sign.', [set(HOURS, '-8,00')], [doubtful(HOURS, 'durée')]),
  wrong(
    'days-of-the-year',
    '1,0 day for four half mornings.',
    [set(DAYS, '1,0')],
    [doubtful(DAYS, 'jours', HOURS)],
  ),
  wrong(
    'distance-over-total',
    'Ten hours at a distance of eight.',
    [set(DISTANCE, '10,00')],
    [doubtful(DISTANCE, 'inférieure', HOURS)],
  ),
  wrong(
    'distance-left-in-class',
    'In class, and eight hours at a distance.',
    [set(MODALITY, 'Présentielle')],
    [doubtful(MODALITY, 'distance', DISTANCE)],
  ),
  wrong(
    'distance-empty',
    'At a distance, and no number of hours.',
    [set(DISTANCE, null)],
    [blocks(DISTANCE, 'obligatoire')],
  ),
  wrong(
    'elearning-for-live',
    'E-learning chosen for a class with a teacher.',
    [set(MODALITY, 'FOAD (e-learning sans formateur)')],
    [doubtful(MODALITY, 'modalité')],
  ),
  mistake(
    'third-mixed-all-distant',
    'Mixed, with all its hours at a distance.',
    [set(MODALITY, 'Mixte')],
    [found(DISTANCE, 'mixte', MODALITY, HOURS)],
    { profile: { training: { modality: 'mixed' } } },
  ),
  both(
    'may-day-2028',
    'The only day is Monday 1 May 2028.',
    { start: '2028-05-01', end: '2028-05-01', hours: 7, days: 1 },
    [doubtful(START, 'férié', END)],
  ),
  both(
    'assumption-2028',
    'The only day is Tuesday 15 August 2028.',
    { start: '2028-08-15', end: '2028-08-15', hours: 7, days: 1 },
    [doubtful(START, 'férié', END)],
  ),
  both(
    'armistice-start',
    'Starts on Thursday 11 November 2027.',
    { start: '2027-11-11', end: '2027-11-12', hours: 14, days: 2 },
    [doubtful(START, 'férié')],
  ),
  both(
    'whit-monday-end',
    'Ends on Whit Monday, 17 May 2027.',
    { start: '2027-05-13', end: '2027-05-17', hours: 21, days: 3 },
    [doubtful(END, 'férié')],
  ),
  away(
    'good-friday-colmar',
    'Good Friday is no working day in Alsace.',
    ['68000', 'COLMAR', '2027-03-26'],
    'férié',
  ),
  away('good-friday-metz', 'Nor in Moselle.', ['57000', 'METZ', '2027-03-26'], 'férié'),
  away(
    'abolition-cayenne',
    'Abolition of slavery in Guyane, Thursday 10 June 2027.',
    ['97300', 'CAYENNE', '2027-06-10'],
    'férié',
  ),
  both(
    'friday-to-monday-four-days',
    'Four days from Friday to Monday: the week-end was counted.',
    { start: '2027-03-19', end: '2027-03-22', hours: 28, days: 4 },
    [found(DAYS, 'week-end', START, END)],
  ),
  both(
    'three-days-around-ascension',
    'Wednesday to Friday, three days: Thursday is Ascension Day.',
    { start: '2027-05-05', end: '2027-05-07', hours: 21, days: 3 },
    [found(DAYS, 'férié', START, END)],
  ),
  both(
    'twelve-hours-a-day',
    'Forty-eight hours in four days.',
    { start: '2027-03-16', end: '2027-03-19', hours: 48, days: 4 },
    [doubtful(HOURS, 'par jour', DAYS)],
  ),
  both(
    'deposit-over-christmas',
    'Starts on 12 January 2027; it is 20 December.',
    { start: '2027-01-12', end: '2027-01-15', hours: 8, days: 4 },
    [doubtful(START, '30 jours')],
    { today: '2026-12-20' },
  ),
];
