import { NIRS } from '../invented-nirs.ts';
import {
  doubtful,
  found,
  inContract,
  inContractTraining,
  inTrainee,
  mistake,
  set,
} from '../places.ts';
import type { Change, Expectation, RequestCase } from '../request-case.ts';

const BEGIN = inContract("Date de début d'exécution du contrat");
const FINISH = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const SIGNED = inContract('Date de conclusion (signature du contrat)');
const PAY = inContract("Salaire brut mensuel à l'embauche");
const WEEK = inContract('Durée hebdomadaire du travail');
const TOTAL = inContractTraining('Durée totale de formation');
const THEORY = inContractTraining('Durée des enseignements théoriques');
const BIRTH = inTrainee('Date de naissance');
const NIR = inTrainee('Numéro de sécurité sociale (NIR)');
const BEFORE = inTrainee('Situation avant contrat');
const JOBSEEKER = inTrainee('Inscrit à France Travail ?');
const JOBSEEKER_NUMBER = inTrainee("Si oui, renseigner le numéro d'inscription");
const JOBSEEKER_MONTHS = inTrainee("Durée d'inscription (en mois)");
const DEPARTMENT = inTrainee('Département de naissance');

const contract = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
  more: { readonly today?: string } = {},
): RequestCase =>
  mistake(`third-contract-${id}`, says, changes, expected, {
    base: 'contrat-pro',
    employees: [],
    ...more,
  });

/** A job seeker of 27 with all that is asked of one. */
const aged27: readonly Change[] = [
  set(BIRTH, '15/01/1999'),
  set(NIR, NIRS.jobSeeker),
  set(BEFORE, '9 - Personne à la recherche d’un emploi'),
  set(JOBSEEKER, 'Oui'),
  set(JOBSEEKER_NUMBER, '1234567A'),
  set(JOBSEEKER_MONTHS, '14'),
];

/** The contract of professionalisation, PORTAL.md §4. */
export const WRONG_CONTRACT_3: readonly RequestCase[] = [
  contract(
    '140-hours',
    'Less than 150 hours.',
    [set(TOTAL, '140,00'), set(THEORY, '120,00')],
    [doubtful(TOTAL, '150')],
  ),
  contract(
    '200-hours',
    'Less than 15 % of a year.',
    [set(TOTAL, '200,00'), set(THEORY, '180,00')],
    [doubtful(TOTAL, '15 %')],
  ),
  contract(
    '500-hours',
    'More than 25 % of a year.',
    [set(TOTAL, '500,00')],
    [doubtful(TOTAL, '25 %')],
  ),
  contract(
    'five-months',
    'Five months.',
    [set(FINISH, '31/05/2027')],
    [doubtful(FINISH, '6', BEGIN)],
  ),
  contract(
    'eighteen-months',
    'Eighteen months for a student.',
    [set(FINISH, '30/06/2028'), set(TOTAL, '450,00')],
    [doubtful(FINISH, '12', BEGIN)],
  ),
  contract(
    '26-on-the-first-day',
    'Her 26th birthday is the first day of the contract.',
    [set(BIRTH, '04/01/2001'), set(NIR, NIRS.thirdTrainee26)],
    [doubtful(BIRTH, '25 ans', BEFORE, JOBSEEKER)],
  ),
  contract(
    '40-and-student',
    'A woman of 40 left as a student.',
    [set(BIRTH, '12/08/1986'), set(NIR, NIRS.thirdTrainee40)],
    [doubtful(BIRTH, '25 ans', BEFORE, JOBSEEKER)],
  ),
  contract('underpaid-at-22', '1 200 € at 22.', [set(PAY, '1200,00')], [doubtful(PAY, 'minimum')]),
  contract(
    'underpaid-at-27',
    '1 500 € at 27, under the minimum wage.',
    [...aged27, set(PAY, '1500,00')],
    [doubtful(PAY, 'minimum')],
  ),
  contract(
    'pay-of-a-year',
    'The wage of a year.',
    [set(PAY, '23400,00')],
    [doubtful(PAY, 'mensuel')],
  ),
  contract(
    'pay-of-an-hour',
    'The wage of an hour.',
    [set(PAY, '12,86')],
    [doubtful(PAY, 'mensuel')],
  ),
  contract(
    'hours-of-a-month',
    'Hours of the month, not of the week.',
    [set(WEEK, '151h67')],
    [doubtful(WEEK, 'semaine')],
  ),
  contract(
    '50-hours-a-week',
    'More than the law lets anybody work.',
    [set(WEEK, '50h00')],
    [doubtful(WEEK, '48')],
  ),
  contract(
    'signed-after-start',
    'Signed six days after the start.',
    [set(SIGNED, '10/01/2027')],
    [doubtful(SIGNED, 'avant', BEGIN)],
  ),
  contract(
    'signed-a-year-early',
    'The year was not changed.',
    [set(SIGNED, '18/12/2025')],
    [found(SIGNED, 'date', BEGIN)],
  ),
  contract(
    'born-in-another-department',
    'Born in the Gard by the number, in Bouches-du-Rhône by the list.',
    [set(DEPARTMENT, '13 - Bouches-du-Rhône')],
    [doubtful(DEPARTMENT, 'NIR', NIR)],
  ),
  contract(
    'jobseeker-without-number',
    'Registered, without number.',
    [
      set(BEFORE, '9 - Personne à la recherche d’un emploi'),
      set(JOBSEEKER, 'Oui'),
      set(JOBSEEKER_MONTHS, '5'),
    ],
    [found(JOBSEEKER_NUMBER, 'numéro')],
  ),
  contract(
    'jobseeker-in-days',
    'The months typed as days.',
    [
      set(BEFORE, '9 - Personne à la recherche d’un emploi'),
      set(JOBSEEKER, 'Oui'),
      set(JOBSEEKER_NUMBER, '1234567A'),
      set(JOBSEEKER_MONTHS, '420'),
    ],
    [doubtful(JOBSEEKER_MONTHS, 'mois')],
  ),
  contract(
    'jobseeker-not-registered',
    'Looking for work, and not registered.',
    [set(BEFORE, '9 - Personne à la recherche d’un emploi')],
    [found(BEFORE, 'France Travail', JOBSEEKER)],
  ),
  contract(
    'youth-unanswered',
    'Not disabled: the youth question is compulsory.',
    [set(inTrainee('Equivalence jeunes'), null)],
    [found(inTrainee('Equivalence jeunes'), 'obligatoire')],
  ),
];
