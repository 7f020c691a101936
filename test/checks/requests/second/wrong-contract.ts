import { NIRS } from '../invented-nirs.ts';
import {
  blocks,
  doubtful,
  found,
  inContract,
  inContractEmployer,
  inContractTraining,
  inTrainee,
  inTutor,
  mistake,
  set,
} from '../places.ts';
import type { Change, Expectation, Place, RequestCase, Value } from '../request-case.ts';

const START = inContract("Date de début d'exécution du contrat");
const END = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const PAY = inContract("Salaire brut mensuel à l'embauche");
const AMENDED = inContract("Si avenant, renseignez la date d'effet");
const TYPE = inContract("Type de contrat ou d'avenant");
const TRIAL = inContract("Durée de la période d'essai (en jours calendaires)");
const WEEK = inContract('Durée hebdomadaire du travail');
const TOTAL = inContractTraining('Durée totale de formation');
const LESSONS = inContractTraining('Durée des enseignements théoriques');
const BIRTH = inTrainee('Date de naissance');
const NIR = inTrainee('Numéro de sécurité sociale (NIR)');
const SITUATION = inTrainee('Situation avant contrat');
const SEEKER = inTrainee('Inscrit à France Travail ?');
const MONTHS = inTrainee("Durée d'inscription (en mois)");
const WORKFORCE = inContractEmployer("Effectif total de l'entreprise");

const wrong = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
  more: Partial<RequestCase> = {},
) => mistake(`second-contract-${id}`, says, changes, expected, { base: 'contrat-pro', ...more });

const one = (id: string, says: string, place: Place, value: Value, ...elsewhere: Place[]) =>
  wrong(id, says, [set(place, value)], [found(place, place.label, ...elsewhere)]);

const somebodyOf = (birthDate: string, nir: string) => [set(BIRTH, birthDate), set(NIR, nir)];
const seeking = (months: string) => [
  set(SITUATION, "9 - Personne à la recherche d'un emploi"),
  set(SEEKER, 'Oui'),
  set(inTrainee("Si oui, renseigner le numéro d'inscription"), '1234567A'),
  set(MONTHS, months),
];
const nobodyKnown = { employees: [] };

export const WRONG_CONTRACT: readonly RequestCase[] = [
  wrong(
    'aged-26-that-day',
    'Twenty-six on the very first day: no longer « 25 ans révolus ».',
    somebodyOf('04/01/2001', NIRS.almost26),
    [found(BIRTH, '26 ans', START, SITUATION, SEEKER)],
    nobodyKnown,
  ),
  wrong(
    'aged-28-seeker-not-registered',
    'Twenty-eight, looking for work, but registered nowhere.',
    [
      ...somebodyOf('15/06/1998', NIRS.traineeOf28),
      set(SITUATION, "9 - Personne à la recherche d'un emploi"),
    ],
    [found(BIRTH, 'France Travail', SITUATION, SEEKER, START)],
    nobodyKnown,
  ),
  wrong(
    'twelve-months-and-a-day',
    'From 04/01/2027 to 04/01/2028: a day over twelve months, for a student.',
    [set(END, '04/01/2028')],
    [found(END, '12 mois', START)],
  ),
  wrong(
    'permanent-action-of-5-months',
    'A CDI whose action ends after five months.',
    [
      set(inContract("Nature de contrat ou d'avenant"), 'CDI'),
      set(END, '31/05/2027'),
      set(TOTAL, '150,00'),
      set(LESSONS, '110,00'),
    ],
    [found(END, '6 mois', START)],
    { profile: { training: { hours: 150, end: '2027-05-28' } } },
  ),
  wrong(
    'of-149-hours',
    'An hour under 150.',
    [set(END, '03/07/2027'), set(TOTAL, '149,00'), set(LESSONS, '109,00')],
    [found(TOTAL, '150', LESSONS)],
    { profile: { training: { hours: 149, end: '2027-06-25' } } },
  ),
  wrong(
    'trial-in-words',
    'A month is no number of days.',
    [set(TRIAL, 'un mois')],
    [blocks(TRIAL, 'nombre')],
  ),
  one('trial-of-90-days', 'A fixed term of a year: one month of trial at most.', TRIAL, '90'),
  one('week-of-no-hour', 'No hour a week.', WEEK, '0h00', PAY),
  one('week-of-70-hours', 'Over 48 hours, whatever the agreement.', WEEK, '70h00', PAY),
  one('pay-of-the-year', 'The yearly pay for a month.', PAY, '23 400,00', WEEK),
  wrong(
    'pay-under-minimum-at-28',
    'From 26 on: the minimum wage at least; 1 500 € for 35 hours is under it.',
    [...somebodyOf('15/06/1998', NIRS.traineeOf28), ...seeking('5'), set(PAY, '1 500,00')],
    [found(PAY, 'SMIC', WEEK)],
    nobodyKnown,
  ),
  one(
    'effect-date-without-amendment',
    'A date of effect, and the first contract.',
    AMENDED,
    '01/02/2027',
    TYPE,
  ),
  wrong(
    'amended-before-its-start',
    'The amendment takes effect before the contract begins.',
    [set(TYPE, '30 - Avenant'), set(AMENDED, '01/12/2026')],
    [found(AMENDED, 'avenant', START)],
  ),
  wrong(
    'tutor-is-the-trainee',
    'She would be her own tutor.',
    [
      set(inTutor('Nom'), 'QUERVILLE'),
      set(inTutor('Prénom'), 'Ninon'),
      set(inTutor('Date de naissance'), '14/05/2004'),
    ],
    [
      found(
        inTutor('Nom'),
        'tuteur',
        inTutor('Prénom'),
        inTutor('Date de naissance'),
        inTrainee('Nom de naissance'),
      ),
    ],
  ),
  wrong(
    'tutor-of-sixteen',
    'Born in 2010: two years’ experience are asked of a tutor.',
    [set(inTutor('Date de naissance'), '03/09/2010')],
    [found(inTutor('Date de naissance'), 'tuteur')],
  ),
  wrong(
    'birth-department-against-the-number',
    'Her number says 30, the form 59.',
    [
      set(inTrainee('Département de naissance'), '59 - Nord'),
      set(inTrainee('Commune de naissance'), 'Lille'),
    ],
    [found(inTrainee('Département de naissance'), 'département', NIR)],
    nobodyKnown,
  ),
  one('workforce-of-nobody', 'The trainee at least works there.', WORKFORCE, '0'),
  one('workforce-of-half-a-person', 'A whole number is wanted.', WORKFORCE, '14,5'),
  wrong(
    'months-registered-in-words',
    'Years, in words, where months are counted.',
    [...somebodyOf('15/06/1998', NIRS.traineeOf28), ...seeking('2 ans')],
    [doubtful(MONTHS, 'mois')],
    nobodyKnown,
  ),
];
