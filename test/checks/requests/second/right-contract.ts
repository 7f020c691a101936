import { NIRS } from '../invented-nirs.ts';
import {
  inContract,
  inContractTraining,
  inTrainee,
  inTutor,
  right,
  set,
  tolerating,
} from '../places.ts';
import type { Change, Place, RequestCase } from '../request-case.ts';

const END = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const PAY = inContract("Salaire brut mensuel à l'embauche");
const WEEK = inContract('Durée hebdomadaire du travail');
const TYPE = inContract("Type de contrat ou d'avenant");
const SITUATION = inTrainee('Situation avant contrat');
const DIPLOMA = inTrainee('Diplôme ou titre le plus élevé obtenu');

const fine = (
  id: string,
  says: string,
  changes: readonly Change[],
  more: Partial<RequestCase> = {},
  ...doubts: readonly Place[]
) =>
  right(`second-contract-${id}`, says, changes, {
    base: 'contrat-pro',
    employees: [],
    ...more,
    tolerates: doubts.map(place => tolerating(place)),
  });

const somebodyOf = (birthDate: string, nir: string, department: string, city: string) => [
  set(inTrainee('Date de naissance'), birthDate),
  set(inTrainee('Numéro de sécurité sociale (NIR)'), nir),
  set(inTrainee('Département de naissance'), department),
  set(inTrainee('Commune de naissance'), city),
];
const seeking = (months: string) => [
  set(SITUATION, "9 - Personne à la recherche d'un emploi"),
  set(inTrainee('Inscrit à France Travail ?'), 'Oui'),
  set(inTrainee("Si oui, renseigner le numéro d'inscription"), '1234567A'),
  set(inTrainee("Durée d'inscription (en mois)"), months),
];
const twoYears = [
  set(END, '29/12/2028'),
  set(inContractTraining('Durée totale de formation'), '600,00'),
  set(inContractTraining('Durée des enseignements théoriques'), '500,00'),
];
const ofTwoYears = { profile: { training: { hours: 600, end: '2028-12-15' } } };

export const RIGHT_CONTRACT_AGAIN: readonly RequestCase[] = [
  fine(
    'born-abroad',
    'Born in Germany: 99 in the number and in the list.',
    somebodyOf('17/02/2003', NIRS.traineeAbroad, '99 - Étranger', 'Mannheim'),
  ),
  fine(
    'born-in-corsica',
    'Born in Corsica: 2A in both.',
    somebodyOf('17/06/2005', NIRS.traineeCorsica, '2A - Corse-du-Sud', 'Sartène'),
  ),
  fine(
    'born-in-reunion',
    'Born in La Réunion: 97 4 in the number, 974 in the list.',
    somebodyOf('17/01/2004', NIRS.traineeReunion, '974 - La Réunion', 'Saint-Paul'),
  ),
  fine(
    'aged-17-at-60-percent',
    'Seventeen: 55 % of the minimum wage at least, and she has over 60 %.',
    [
      ...somebodyOf('20/09/2009', NIRS.traineeOf17, '33 - Gironde', 'Mérignac'),
      set(SITUATION, '1 - Scolaire'),
      set(DIPLOMA, '60 - Aucun diplôme'),
      set(PAY, '1 150,00'),
    ],
  ),
  fine('aged-45-on-rsa', 'Forty-five, on RSA, looking for work: at any age.', [
    ...somebodyOf('03/10/1981', NIRS.traineeOf45, '30 - Gard', 'Nîmes'),
    ...seeking('30'),
    set(inTrainee('Type de minimum social, si bénéficiaire'), 'RSA'),
  ]),
  fine(
    'two-years-without-diploma',
    'Twenty-two, no diploma at all: up to 36 months.',
    [set(DIPLOMA, '60 - Aucun diplôme'), set(SITUATION, '10 - Inactif'), ...twoYears],
    ofTwoYears,
    END,
  ),
  fine(
    'two-years-of-a-job-seeker',
    'Twenty-eight, registered for eighteen months: up to 36 months.',
    [
      ...somebodyOf('15/06/1998', NIRS.traineeOf28, '30 - Gard', 'Nîmes'),
      ...seeking('18'),
      ...twoYears,
    ],
    ofTwoYears,
    END,
  ),
  fine('week-without-minutes', '35, as everybody says it.', [set(WEEK, '35')], {}, WEEK),
  fine('week-with-a-colon', '35:00, as a spreadsheet shows it.', [set(WEEK, '35:00')], {}, WEEK),
  fine('second-attempt', 'A second contract after a failed examination.', [
    set(TYPE, "21 - Nouveau contrat en raison de l'échec aux épreuves de validation"),
  ]),
  fine(
    'tutor-of-the-same-family',
    'The tutor bears the trainee’s name: her aunt.',
    [set(inTutor('Nom'), 'QUERVILLE')],
    {},
    inTutor('Nom'),
  ),
  fine('trial-of-no-day', 'No trial at all is allowed.', [
    set(inContract("Durée de la période d'essai (en jours calendaires)"), '0'),
  ]),
  fine(
    'workforce-of-one',
    'She is the only employee.',
    [set({ page: 'contrat-employeur', label: "Effectif total de l'entreprise" }, '1')],
    { centre: { workforce: 1 } },
  ),
];
