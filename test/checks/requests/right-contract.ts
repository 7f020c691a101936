import { CONTRACT } from './base-contract.ts';
import { NIRS } from './invented-nirs.ts';
import { inContract, inContractTraining, inTrainee, right, set, tolerating } from './places.ts';
import type { Change, Patch, RequestCase } from './request-case.ts';

const START = inContract("Date de début d'exécution du contrat");
const END = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const SIGNED = inContract('Date de conclusion (signature du contrat)');
const WEEK = inContract('Durée hebdomadaire du travail');
const PAY = inContract("Salaire brut mensuel à l'embauche");
const NATURE = inContract("Nature de contrat ou d'avenant");

type More = Partial<Pick<RequestCase, 'today' | 'profile' | 'employees' | 'tolerates'>>;

const fine = (id: string, says: string, changes: readonly Change[], more: More = {}) =>
  right(`contract-${id}`, says, changes, { base: 'contrat-pro', ...more });

const hours = (total: number) => [
  set(inContractTraining('Durée totale de formation'), `${total},00`),
  set(inContractTraining('Durée des enseignements théoriques'), `${total - 40},00`),
];
const announced = (total: number, end = '2027-12-17') => ({
  profile: { training: { hours: total, end } },
});

/** Somebody else, whom the vault does not know. */
const born = (date: string, nir: string) => [
  set(inTrainee('Date de naissance'), date),
  set(inTrainee('Numéro de sécurité sociale (NIR)'), nir),
];
const seeking = (months: string) => [
  set(inTrainee('Situation avant contrat'), "9 - Personne à la recherche d'un emploi"),
  set(inTrainee('Inscrit à France Travail ?'), 'Oui'),
  set(inTrainee("Si oui, renseigner le numéro d'inscription"), '1234567A'),
  set(inTrainee("Durée d'inscription (en mois)"), months),
];
const unknown = { employees: [] };

const [ninon = {}] = CONTRACT.employees;
const sameTutor = ['MORVANNEC', 'ESTERVAL'].map(
  (birthName, number): Patch => ({
    ...ninon,
    id: `trainee-${number}`,
    birthName,
    firstName: 'Camille',
    birthDate: `2003-0${number + 1}-11`,
    identifier: { kind: 'nir' },
  }),
);

export const RIGHT_CONTRACT: readonly RequestCase[] = [
  fine('usual', 'The base contract itself.', []),
  fine(
    'aged-16',
    'Sixteen and three months on the first day.',
    [...born('20/09/2010', NIRS.aged16), set(inTrainee('Situation avant contrat'), '1 - Scolaire')],
    unknown,
  ),
  fine(
    'aged-25-and-364-days',
    'She will be 26 the day after the start.',
    born('05/01/2001', NIRS.almost26),
    unknown,
  ),
  fine(
    'aged-27-job-seeker',
    'Twenty-seven, registered with France Travail.',
    [...born('15/01/1999', NIRS.jobSeeker), ...seeking('3')],
    unknown,
  ),
  fine(
    'disabled-worker',
    'A disabled worker: « Equivalence jeunes » and « Extension BOE » stay empty.',
    [
      set(inTrainee('Qualité de travailleur handicapé'), 'Oui'),
      set(inTrainee('Equivalence jeunes'), null),
      set(inTrainee('Extension BOE'), null),
    ],
    unknown,
  ),
  fine('permanent', 'A CDI, whose action lasts twelve months.', [set(NATURE, 'CDI')]),
  fine(
    'of-exactly-6-months',
    'From 04/01 to 03/07/2027; 150 h are 16,5 % of 910 h paid.',
    [
      set(END, '03/07/2027'),
      // Six months at most: two weeks of trial at most (L1242-10), not the base's month.
      set(inContract("Durée de la période d'essai (en jours calendaires)"), '14'),
      ...hours(150),
    ],
    announced(150, '2027-06-25'),
  ),
  fine('of-exactly-12-months', 'From 04/01/2027 to 03/01/2028.', [set(END, '03/01/2028')]),
  fine(
    'of-24-months-on-minimum-income',
    'Two years, for somebody on RSA, looking for work for two years.',
    [
      ...born('15/01/1999', NIRS.jobSeeker),
      ...seeking('24'),
      set(inTrainee('Type de minimum social, si bénéficiaire'), 'RSA'),
      set(END, '29/12/2028'),
      ...hours(600),
    ],
    { ...announced(600, '2028-12-15'), ...unknown, tolerates: [tolerating(END)] },
  ),
  fine('share-of-15-percent', '273 h of 1 820 h paid: exactly 15 %.', hours(273), {
    ...announced(273),
    tolerates: [tolerating(inContractTraining('Durée totale de formation'))],
  }),
  fine(
    'share-of-25-percent',
    '400 h: 24,9 % of 1 607 h worked, 22 % of 1 820 h paid.',
    hours(400),
    announced(400),
  ),
  fine(
    'part-time',
    '24 hours a week: 220 h are 17,6 % of 1 248 h paid.',
    [set(WEEK, '24h00'), set(PAY, '1 350,00'), ...hours(220)],
    announced(220),
  ),
  fine('week-of-37h30', 'Half hours exist.', [set(WEEK, '37h30'), set(PAY, '2 100,00')]),
  fine('amendment', 'Type 30, with its date of effect.', [
    set(inContract("Type de contrat ou d'avenant"), '30 - Avenant'),
    set(inContract("Si avenant, renseignez la date d'effet"), '01/02/2027'),
  ]),
  fine(
    'tutor-of-two-others',
    'Two people known here have the same tutor: three in all is allowed.',
    [],
    { employees: [ninon, ...sameTutor] },
  ),
  fine('signed-on-the-first-day', 'Signed on 04/01/2027, the first day.', [
    set(SIGNED, '04/01/2027'),
  ]),
  fine('sent-5-days-after-the-start', 'It is 09/01/2027, the fifth day after the start.', [], {
    today: '2027-01-09',
    tolerates: [tolerating(START)],
  }),
  fine(
    'with-a-temporary-number',
    'Not registered yet: an NTT of 40 characters.',
    [
      set(inTrainee("Êtes-vous détenteur d'un NIR temporaire ?"), 'Oui'),
      set(inTrainee('Numéro de sécurité sociale (NIR)'), null),
      set(inTrainee('Numéro technique temporaire'), `2511612715${'Q'.repeat(30)}`),
    ],
    unknown,
  ),
];
