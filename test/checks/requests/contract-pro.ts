import { CONTRACT } from './base-contract.ts';
import { NIRS } from './invented-nirs.ts';
import {
  blocks,
  found,
  foundSomewhere,
  inContract,
  inContractEmployer,
  inContractTraining,
  inTrainee,
  inTutor,
  mistake,
  set,
} from './places.ts';
import type { Change, Expectation, Patch, RequestCase } from './request-case.ts';

const START = inContract("Date de début d'exécution du contrat");
const END = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const SIGNED = inContract('Date de conclusion (signature du contrat)');
const WEEK = inContract('Durée hebdomadaire du travail');
const PAY = inContract("Salaire brut mensuel à l'embauche");
const TOTAL = inContractTraining('Durée totale de formation');
const LESSONS = inContractTraining('Durée des enseignements théoriques');
const BIRTH = inTrainee('Date de naissance');
const NIR = inTrainee('Numéro de sécurité sociale (NIR)');
const PUBLIC = ['Situation avant contrat', 'Inscrit à France Travail ?'].map(inTrainee);

type More = Partial<Pick<RequestCase, 'today' | 'profile' | 'employees'>>;

const wrong = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
  more: More = {},
) => mistake(`contract-${id}`, says, changes, expected, { base: 'contrat-pro', ...more });

/** So many hours of training, as the profile says too. */
const hours = (total: number) => [set(TOTAL, `${total},00`), set(LESSONS, `${total - 40},00`)];
const announced = (total: number, end = '2027-12-17') => ({
  profile: { training: { hours: total, end } },
});

const [ninon = {}] = CONTRACT.employees;
const sameTutor = ['MORVANNEC', 'ESTERVAL', 'PLOUVIGNÉ'].map(
  (birthName, number): Patch => ({
    ...ninon,
    id: `trainee-${number}`,
    birthName,
    firstName: 'Camille',
    birthDate: `2003-0${number + 1}-11`,
    identifier: { kind: 'nir' },
    contractType: 'CDD',
  }),
);

export const CONTRACT_PRO: readonly RequestCase[] = [
  wrong(
    'aged-15',
    'Fifteen on the first day; from 16 only.',
    [set(BIRTH, '20/06/2011'), set(NIR, NIRS.aged15)],
    [found(BIRTH, '16 ans', START)],
    { employees: [] },
  ),
  wrong(
    'aged-30-without-reason',
    'Thirty, neither job seeker nor on minimum income nor out of an aided contract.',
    [set(BIRTH, '02/04/1996'), set(NIR, NIRS.aged30), set(PUBLIC[0] ?? BIRTH, '8 - Salarié')],
    [found(BIRTH, '26 ans', ...PUBLIC)],
    { employees: [] },
  ),
  wrong(
    'of-5-months',
    'Under six months.',
    [set(END, '31/05/2027'), ...hours(150)],
    [found(END, '6 mois', START)],
    announced(150, '2027-05-28'),
  ),
  wrong(
    'of-37-months',
    'Thirty-six months is the longest, whoever it is.',
    [set(END, '31/01/2030'), ...hours(1000)],
    [found(END, '36 mois', START)],
    announced(1000, '2029-12-14'),
  ),
  wrong(
    'of-18-months-for-a-student',
    'Over twelve months, for somebody of no priority public: a branch agreement is needed.',
    [set(END, '03/07/2028'), ...hours(450)],
    [found(END, '12 mois', START)],
    announced(450, '2028-06-16'),
  ),
  wrong(
    'of-100-hours',
    'Never under 150 h of training.',
    hours(100),
    [found(TOTAL, '150', LESSONS)],
    announced(100),
  ),
  wrong(
    'share-of-10-percent',
    '160 h are 10 % of 1 607 h worked, 9 % of 1 820 h paid; 15 % at least.',
    hours(160),
    [found(TOTAL, '15 %', LESSONS)],
    announced(160),
  ),
  wrong(
    'share-of-40-percent',
    '640 h are 40 % of 1 607 h worked, 35 % of 1 820 h paid; 25 % at most.',
    hours(640),
    [found(TOTAL, '25 %', LESSONS)],
    announced(640),
  ),
  wrong(
    'lessons-over-total',
    'More lessons than training.',
    [set(LESSONS, '320,00')],
    [found(LESSONS, 'durée totale', TOTAL)],
  ),
  wrong(
    'tutor-of-three-others',
    'Three people known here have the same tutor already: this one would be the fourth.',
    [],
    [foundSomewhere('contrat-salarie', 'tuteur')],
    { employees: [ninon, ...sameTutor] },
  ),
  wrong(
    'ends-before-it-starts',
    'The end stayed in the year before.',
    [set(END, '31/12/2026')],
    [blocks(END, 'après le début', START)],
  ),
  wrong(
    'signed-after-the-start',
    'Signed a fortnight after the first day.',
    [set(SIGNED, '18/01/2027')],
    [found(SIGNED, 'signature', START)],
  ),
  wrong(
    'sent-11-days-after-the-start',
    'To be sent within five days after the start, 04/01/2027; it is the 15th.',
    [],
    [found(START, '5 jours')],
    { today: '2027-01-15' },
  ),
  wrong(
    'pay-a-nought-missing',
    '195 € a month for 35 hours a week.',
    [set(PAY, '195,00')],
    [found(PAY, 'salaire')],
  ),
  wrong(
    'pay-of-akto-s-example',
    "AKTO's example, 800,00: 5,27 € an hour, under any share of the minimum wage.",
    [set(PAY, '800,00')],
    [found(PAY, 'salaire')],
  ),
  wrong('pay-in-words', 'Not a number.', [set(PAY, 'au SMIC')], [blocks(PAY, 'nombre')]),
  wrong(
    'week-of-45-hours',
    'Ten hours over the legal week.',
    [set(WEEK, '45h00'), set(PAY, '2 600,00')],
    [found(WEEK, '35')],
  ),
  wrong(
    'week-in-the-monthly-hours',
    'The monthly hours stand for the weekly ones.',
    [set(WEEK, '151h67')],
    [found(WEEK, 'semaine')],
  ),
  wrong(
    'week-of-75-minutes',
    'Hours and minutes: there are no 75 minutes.',
    [set(WEEK, '35h75')],
    [found(WEEK, '35h00')],
  ),
  wrong(
    'workforce-in-words',
    'A whole number is wanted.',
    [set(inContractEmployer("Effectif total de l'entreprise"), 'quatorze')],
    [blocks(inContractEmployer("Effectif total de l'entreprise"), 'nombre')],
  ),
  wrong(
    'nir-of-a-man',
    'Her number begins with 2, the form says Masculin.',
    [set(inTrainee('Sexe'), 'Masculin')],
    [found(NIR, 'sexe', inTrainee('Sexe'))],
    { employees: [] },
  ),
  wrong(
    'tutor-birth-date-impossible',
    'There is no 31 September.',
    [set(inTutor('Date de naissance'), '31/09/1979')],
    [blocks(inTutor('Date de naissance'), 'date')],
  ),
  wrong(
    'rncp-with-a-letter',
    'A letter I for a one.',
    [set(inContractTraining('Code RNCP'), 'RNCP373I3')],
    [found(inContractTraining('Code RNCP'), 'RNCP')],
  ),
];
