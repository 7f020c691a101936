import { CONVENTION } from './base-action.ts';
import { declaring } from './base-known.ts';
import { inModule, inPapers, right, set, tolerating } from './places.ts';
import type { Patch, Place, RequestCase } from './request-case.ts';

const START = inModule('Début de formation');
const END = inModule('Fin de formation');
const HOURS = inModule('Durée de formation en heures');
const DAYS = inModule('Durée de formation en jours');
const DISTANCE = inModule('Durée de la formation à distance');
const MODALITY = inModule('Modalité pédagogique');
const BY = inModule('Souhaitez-vous rechercher votre formation par ?');
const SANCTION = inModule('Sanction');

const frenchDate = (iso: string) => iso.split('-').reverse().join('/');
const decimals = (number: number, count: number) => number.toFixed(count).replace('.', ',');

type Facts = { start: string; end: string; hours: number; days: number };

/** A training of these days and hours, all at a distance, said by the page and the profile. */
function dated(id: string, says: string, { start, end, hours, days }: Facts, more: Patch = {}) {
  const changes = [
    set(START, frenchDate(start)),
    set(END, frenchDate(end)),
    set(HOURS, decimals(hours, 2)),
    set(DAYS, decimals(days, 1)),
    set(DISTANCE, decimals(hours, 2)),
  ];
  const training = { start, end, hours, days, sessions: null, distanceHours: { value: hours } };
  return right(id, says, changes, { profile: { training }, ...more });
}

/** Taught in another way; `distance` in hours, null when the field is empty. */
function taught(
  id: string,
  says: string,
  words: string,
  modality: string,
  distance: number | null,
) {
  return right(
    id,
    says,
    [set(MODALITY, words), set(DISTANCE, distance === null ? null : decimals(distance, 2))],
    {
      profile: {
        training: { modality, distanceHours: distance === null ? null : { value: distance } },
        ...declaring({ modality: words }),
      },
    },
  );
}

const doubtful = (...places: Place[]) => ({ tolerates: places.map(place => tolerating(place)) });

export const RIGHT_TRAINING: readonly RequestCase[] = [
  taught('on-site', 'On site: nothing at a distance.', 'Présentielle', 'on-site', null),
  {
    ...taught(
      'on-site-field-absent',
      'On site: that field is not shown.',
      'Présentielle',
      'on-site',
      null,
    ),
    remove: [DISTANCE],
  },
  taught('mixed', 'Three hours at a distance of eight.', 'Mixte', 'mixed', 3),
  taught('mixed-half-hours', 'Seven and a half of eight.', 'Mixte', 'mixed', 7.5),
  taught('e-learning', 'All of it alone.', 'FOAD (e-learning sans formateur)', 'e-learning', 8),
  taught('at-work', 'AFEST: at the workplace.', 'AFEST', 'workplace', null),
  dated('one-day', 'Starts and ends on the same day.', {
    start: '2027-03-16',
    end: '2027-03-16',
    hours: 7,
    days: 1,
  }),
  dated(
    'half-a-day',
    'Three hours and a half, half a day.',
    {
      start: '2027-03-16',
      end: '2027-03-16',
      hours: 3.5,
      days: 0.5,
      // 300 € for so few hours is over the branch's 60 € an hour: a remark on it is right.
    },
    { tolerates: [{ ...inModule('Pédagogique'), severity: 'doubtful' }] },
  ),
  dated('four-half-days', 'Fourteen hours, two days in four mornings.', {
    start: '2027-03-16',
    end: '2027-03-19',
    hours: 14,
    days: 2,
  }),
  dated(
    'on-a-saturday',
    'A Saturday: language centres teach on Saturdays.',
    { start: '2027-03-20', end: '2027-03-20', hours: 7, days: 1 },
    doubtful(START, END),
  ),
  dated('over-a-weekend', 'Thursday to Tuesday: four days in a span of six.', {
    start: '2027-03-11',
    end: '2027-03-16',
    hours: 28,
    days: 4,
  }),
  dated('over-easter-monday', 'Two weeks, less a public holiday: nine days.', {
    start: '2027-03-22',
    end: '2027-04-02',
    hours: 63,
    days: 9,
  }),
  dated(
    'over-christmas-and-new-year',
    'Between two years, holidays inside the span; the limit is tomorrow.',
    { start: '2026-12-22', end: '2027-01-05', hours: 14, days: 2 },
    doubtful(START),
  ),
  dated(
    'limit-is-today',
    'Start on 21/12/2026: the thirtieth day before it is today.',
    { start: '2026-12-21', end: '2026-12-22', hours: 14, days: 2 },
    doubtful(START),
  ),
  dated('spread-over-half-a-year', 'Two hours every Monday, 24 weeks less two holidays.', {
    start: '2027-01-11',
    end: '2027-06-21',
    hours: 44,
    days: 22,
  }),
  dated('from-a-leap-day', '29/02/2028 exists.', {
    start: '2028-02-29',
    end: '2028-03-03',
    hours: 8,
    days: 4,
  }),
  right(
    'rncp-found-by-code',
    'Searched by RNCP, shown with its title.',
    [
      set(BY, 'RNCP'),
      set(inModule('Domaine de formation (Formacode)'), null),
      set(inModule('Code RNCP'), 'RNCP37313 - Formation inventée'),
      set(SANCTION, 'Certification enregistrée au RNCP (Hors CQP)'),
    ],
    {
      profile: declaring({
        search: { by: 'rncp', code: '37313', names: [] },
        sanction: 'Certification enregistrée au RNCP (Hors CQP)',
      }),
    },
  ),
  right(
    'rs-of-four-figures',
    'A certification of the Répertoire spécifique: 6269 has four figures.',
    [
      set(SANCTION, 'Certification inscrite au sein du répertoire spécifique'),
      set(inModule('Répertoire spécifique (RS)'), '6269'),
    ],
    {
      profile: declaring({
        sanction: 'Certification inscrite au sein du répertoire spécifique',
        rs: '6269',
      }),
    },
  ),
  right(
    'title-of-250',
    'A title of 250 characters; the portal’s own limit is not known.',
    [set(inModule('Intitulé de formation'), `Gestion ${'et accueil '.repeat(22)}`.trim())],
    {
      profile: { training: { title: `Gestion ${'et accueil '.repeat(22)}`.trim() } },
      ...doubtful(inModule('Intitulé de formation')),
    },
  ),
  right(
    'title-of-one-word',
    'One short word, with a typographic apostrophe elsewhere in the profile.',
    [set(inModule('Intitulé de formation'), 'L’oral')],
    { profile: { training: { title: "L'oral" } } },
  ),
  right(
    'la-poste-as-provider',
    "A SIRET of La Poste: it fails Luhn, its figures' sum is a multiple of five.",
    [
      set(inModule('Rechercher un organisme de formation externe'), 'LA POSTE'),
      set(inModule('SIRET'), '35600000000015'),
    ],
    {
      profile: { training: { provider: { name: 'LA POSTE', siret: '35600000000015' } } },
      ...doubtful(inModule('SIRET')),
    },
  ),
  right(
    'nda-of-another-pattern',
    'Another real pattern of N° d’activité: 11 93 08110 93.',
    [set(inModule("N° d'activité"), '11930811093')],
    { profile: { training: { provider: { nda: '11930811093' } } } },
  ),
  right('quote-instead-of-convention', 'A quote is as good (seed 000).', [
    set(inPapers(CONVENTION), ['devis-ispa.pdf']),
  ]),
];
