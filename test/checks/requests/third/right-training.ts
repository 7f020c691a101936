import { declaring } from '../base-known.ts';
import { inDossier, inModule, right, set, tolerating } from '../places.ts';
import type { Patch, RequestCase } from '../request-case.ts';
import { onSite } from '../second/on-site.ts';
import {
  announced,
  COST,
  DAYS,
  type Dated,
  DISTANCE,
  HOURS,
  MODALITY,
  START,
  typed,
} from '../second/second-set.ts';
import { FORMACODE, PROVIDER_NDA, PROVIDER_SIRET, TITLE } from './third-set.ts';

const dated = (
  id: string,
  says: string,
  facts: Dated,
  euros?: number,
  today?: string,
): RequestCase =>
  right(
    `third-${id}`,
    says,
    [...typed(facts), ...(euros === undefined ? [] : [set(COST, String(euros))])],
    {
      profile: {
        training: {
          ...announced(facts),
          ...(euros === undefined
            ? {}
            : { costs: [{ nature: 'teaching', amount: euros, per: 'person' }] }),
        },
      },
      ...(today ? { today } : {}),
    },
  );

const written = (id: string, says: string, ...changes: ReturnType<typeof set>[]) =>
  right(`third-${id}`, says, changes);

const inPlace = (id: string, says: string, town: Parameters<typeof onSite>) => {
  const { changes, more } = onSite(...town);
  return right(`third-${id}`, says, changes, more as { profile: Patch; centre: Patch });
};

/** Right dates, numbers, amounts and papers of all sorts. */
export const RIGHT_TRAINING_3: readonly RequestCase[] = [
  dated(
    'half-a-day',
    'Three hours and a half, half a day, 150 €.',
    { start: '2027-03-16', end: '2027-03-16', hours: 3.5, days: 0.5 },
    150,
  ),
  dated('friday-and-monday', 'Friday and the Monday after: two days.', {
    start: '2027-03-19',
    end: '2027-03-22',
    hours: 14,
    days: 2,
  }),
  dated('around-ascension', 'Wednesday and Friday around Ascension Day: two days.', {
    start: '2027-05-05',
    end: '2027-05-07',
    hours: 14,
    days: 2,
  }),
  dated(
    'every-week',
    'One morning a week from January to June.',
    { start: '2027-01-12', end: '2027-06-29', hours: 60, days: 20 },
    1200,
  ),
  dated('christmas-eve', 'The day before Christmas, a Friday.', {
    start: '2027-12-23',
    end: '2027-12-24',
    hours: 14,
    days: 2,
  }),
  dated('after-whitsun', 'The day after Whit Monday.', {
    start: '2027-05-18',
    end: '2027-05-19',
    hours: 14,
    days: 2,
  }),
  dated('leap-day', '29 February 2028.', {
    start: '2028-02-29',
    end: '2028-03-01',
    hours: 14,
    days: 2,
  }),
  dated('over-new-year', 'From one year into the next.', {
    start: '2027-12-30',
    end: '2028-01-04',
    hours: 21,
    days: 3,
  }),
  dated(
    'one-hour',
    'An hour on line, 45 €.',
    { start: '2027-03-16', end: '2027-03-16', hours: 1, days: 0.5 },
    45,
  ),
  dated(
    'ninety-minutes',
    'An hour and a half a day.',
    { start: '2027-03-16', end: '2027-03-19', hours: 6, days: 4 },
    300,
  ),
  dated(
    'at-60-an-hour',
    'Exactly 60 € an hour.',
    { start: '2027-03-16', end: '2027-03-19', hours: 8, days: 4 },
    480,
  ),
  dated(
    'with-cents',
    'An amount with cents.',
    { start: '2027-03-16', end: '2027-03-19', hours: 8, days: 4 },
    299.99,
  ),
  dated(
    'long-day',
    'Nine hours in a day.',
    { start: '2027-03-16', end: '2027-03-16', hours: 9, days: 1 },
    300,
  ),
  dated(
    'in-40-days',
    'Forty days before.',
    { start: '2027-03-16', end: '2027-03-19', hours: 8, days: 4 },
    300,
    '2027-02-04',
  ),
  right('third-in-30-days', 'The last day on which it may be sent.', [], {
    today: '2027-02-14',
    tolerates: [tolerating(START)],
  }),
  right('third-in-31-days', 'The day before the last.', [], {
    today: '2027-02-13',
    tolerates: [tolerating(START)],
  }),
  inPlace('good-friday-nimes', 'Good Friday is worked in the Gard.', [
    '30000',
    'NÎMES',
    '2027-03-26',
  ]),
  inPlace('abolition-at-home', '10 June is a holiday of Guyane only.', [
    '34000',
    'MONTPELLIER',
    '2027-06-10',
  ]),
  inPlace('good-friday-reunion', 'And in Réunion.', ['97400', 'SAINT-DENIS', '2027-03-26']),
  right(
    'third-mixed',
    'Mixed: three hours of eight at a distance.',
    [set(MODALITY, 'Mixte'), set(DISTANCE, '3,00')],
    {
      profile: {
        training: { modality: 'mixed', distanceHours: { value: 3 } },
        ...declaring({ modality: 'Mixte' }),
      },
    },
  ),
  right(
    'third-within-the-company',
    'Within the company, for three people and more, is said of the profile.',
    [set(HOURS, '8'), set(DAYS, '4')],
  ),
  written(
    'point-for-comma',
    'Points for commas.',
    set(HOURS, '8.00'),
    set(DAYS, '4.0'),
    set(COST, '300.00'),
    set(DISTANCE, '8.0'),
  ),
  written('euro-sign', 'The amount as the page shows it.', set(COST, '300,00')),
  written(
    'without-decimals',
    'Whole numbers.',
    set(HOURS, '8'),
    set(COST, '300'),
    set(DISTANCE, '8'),
  ),
  written('no-days', 'The number of days has no star.', set(DAYS, null)),
  written(
    'no-reference',
    'No reference.',
    set(inDossier("Référence interne de l'entreprise"), null),
  ),
  written(
    'own-reference',
    'A reference of one’s own of fifteen characters.',
    set(inDossier("Référence interne de l'entreprise"), 'FLE-2027/03 (A)'),
  ),
  written(
    'formacode-other-name',
    'The domain under the tutorial’s name.',
    set(FORMACODE, '32054 - GESTION DES ORGANISATIONS'),
  ),
  written('formacode-alone', 'The code alone.', set(FORMACODE, '32054')),
  written('siret-in-groups', 'The SIRET in groups.', set(PROVIDER_SIRET, '798 144 259 00024')),
  written(
    'nda-in-groups',
    'The number of activity in groups.',
    set(PROVIDER_NDA, '32 80 01959 80'),
  ),
  written(
    'title-typography',
    'Other dashes and capitals.',
    set(
      TITLE,
      'SEMAINE DE FORMATION / Gestion des organisations – personnels administratifs des centres FLE',
    ),
  ),
  written(
    'objective-screenshot',
    'The objective as the screenshot words it.',
    set(
      inDossier('Objectif général de la formation'),
      'développement des compétences professionnelles des salariés',
    ),
  ),
  written(
    'qualiopi-in-words',
    'Qualiopi shown longer.',
    set(inModule('Qualiopi'), 'Certifié Qualiopi : Certification Action Formation'),
  ),
];
