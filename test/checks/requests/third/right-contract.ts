import { NIRS } from '../invented-nirs.ts';
import {
  inContract,
  inContractEmployer,
  inContractTraining,
  inTrainee,
  inTutor,
  right,
  set,
} from '../places.ts';
import type { Change, Patch, RequestCase } from '../request-case.ts';

const BEGIN = inContract("Date de début d'exécution du contrat");
const FINISH = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const SIGNED = inContract('Date de conclusion (signature du contrat)');
const PAY = inContract("Salaire brut mensuel à l'embauche");
const WEEK = inContract('Durée hebdomadaire du travail');
const TRIAL = inContract("Durée de la période d'essai (en jours calendaires)");
const TOTAL = inContractTraining('Durée totale de formation');
const THEORY = inContractTraining('Durée des enseignements théoriques');
const BIRTH = inTrainee('Date de naissance');
const NIR = inTrainee('Numéro de sécurité sociale (NIR)');
const BEFORE = inTrainee('Situation avant contrat');

const contract = (
  id: string,
  says: string,
  changes: readonly Change[],
  more: { readonly today?: string; readonly profile?: Patch; readonly centre?: Patch } = {},
): RequestCase =>
  right(`third-contract-${id}`, says, changes, { base: 'contrat-pro', employees: [], ...more });

const hours = (total: string, theory: string) => [set(TOTAL, total), set(THEORY, theory)];
const jobSeeker = (months: string) => [
  set(BEFORE, '9 - Personne à la recherche d’un emploi'),
  set(inTrainee('Inscrit à France Travail ?'), 'Oui'),
  set(inTrainee("Si oui, renseigner le numéro d'inscription"), '7654321B'),
  set(inTrainee("Durée d'inscription (en mois)"), months),
];

/** Contracts of professionalisation that are right, at their limits. */
export const RIGHT_CONTRACT_3: readonly RequestCase[] = [
  contract('25-until-february', 'She is 25 at the start, 26 a month later.', [
    set(BIRTH, '05/02/2001'),
    set(NIR, NIRS.thirdTrainee25),
  ]),
  contract('19-with-bac', 'Of 19 with a general baccalauréat, paid the minimum wage.', [
    set(BIRTH, '10/03/2007'),
    set(NIR, NIRS.thirdTrainee19),
  ]),
  contract('40-job-seeker', 'Of 40, registered for two years.', [
    set(BIRTH, '12/08/1986'),
    set(NIR, NIRS.thirdTrainee40),
    ...jobSeeker('24'),
  ]),
  contract(
    '20-months-for-job-seeker',
    'Twenty months for a long registered job seeker.',
    [
      set(BIRTH, '12/08/1986'),
      set(NIR, NIRS.thirdTrainee40),
      ...jobSeeker('24'),
      set(FINISH, '31/08/2028'),
      ...hours('500,00', '420,00'),
    ],
    { profile: { training: { hours: 500, end: '2028-08-18' } } },
  ),
  contract('man', 'A man.', [
    set(inTrainee('Sexe'), 'Masculin'),
    set(inTrainee('Prénom'), 'Émile'),
    set(BIRTH, '30/11/2003'),
    set(NIR, NIRS.thirdTraineeMan),
  ]),
  contract('born-in-hanoi', 'Born in Hanoï.', [
    set(BIRTH, '21/06/2005'),
    set(NIR, NIRS.thirdTraineeHanoi),
    set(inTrainee('Département de naissance'), '99 - Etranger'),
    set(inTrainee('Commune de naissance'), 'Hanoï'),
  ]),
  contract('born-in-reunion', 'Born in Réunion.', [
    set(BIRTH, '08/12/2004'),
    set(NIR, NIRS.thirdTraineeReunion),
    set(inTrainee('Département de naissance'), '974 - La Réunion'),
    set(inTrainee('Commune de naissance'), 'Saint-Denis'),
  ]),
  contract('temporary-number', 'A temporary number, born abroad.', [
    set(inTrainee("Êtes-vous détenteur d'un NIR temporaire ?"), 'Oui'),
    set(NIR, null),
    set(inTrainee('Numéro technique temporaire'), '2511612715PRO2027'),
    set(inTrainee('Département de naissance'), '99 - Etranger'),
    set(inTrainee('Commune de naissance'), 'Lomé'),
  ]),
  contract('disabled', 'A disabled worker: the two next questions are closed.', [
    set(inTrainee('Qualité de travailleur handicapé'), 'Oui'),
    set(inTrainee('Equivalence jeunes'), null),
    set(inTrainee('Extension BOE'), null),
  ]),
  contract('permanent', 'A permanent contract; the end is that of the training.', [
    set(inContract("Nature de contrat ou d'avenant"), 'CDI'),
    set(TRIAL, '60'),
  ]),
  contract(
    'six-months',
    'Exactly six months, 150 hours.',
    [
      set(BEGIN, '11/01/2027'),
      set(FINISH, '10/07/2027'),
      set(TRIAL, '14'),
      ...hours('155,00', '130,00'),
    ],
    { profile: { training: { hours: 155, end: '2027-07-02' } } },
  ),
  contract('twelve-months', 'Exactly twelve months.', [set(FINISH, '03/01/2028')]),
  contract('no-trial', 'No trial.', [set(TRIAL, '0')]),
  contract('signed-on-the-first-day', 'Signed on the first day.', [set(SIGNED, '04/01/2027')]),
  contract('signed-in-summer', 'Signed five months before.', [set(SIGNED, '27/07/2026')]),
  contract('sent-on-day-four', 'Sent on the fourth day after the start.', [], {
    today: '2027-01-08',
  }),
  contract('39-hours', 'Thirty-nine hours a week.', [set(WEEK, '39h00'), set(PAY, '2200,00')]),
  contract(
    'part-time',
    'Thirty hours a week, paid for them.',
    [set(WEEK, '30h00'), set(PAY, '1671,00')],
    { profile: { training: { hours: 300 } } },
  ),
  contract('half-hours', 'Thirty-seven hours and a half.', [
    set(WEEK, '37h30'),
    set(PAY, '2089,00'),
  ]),
  contract('rncp-without-letters', 'The code without its letters.', [
    set(inContractTraining('Code RNCP'), '37313'),
  ]),
  contract('rncp-with-title', 'The code with its title.', [
    set(inContractTraining('Code RNCP'), 'RNCP37313 - Assistant de gestion'),
  ]),
  contract('theory-is-all', 'Theory only.', [set(THEORY, '300,00')]),
  contract('no-reference', 'No reference.', [
    set(inContractTraining("Reference interne de l'entreprise"), null),
  ]),
  contract('tutor-same-name', 'The tutor is a cousin of the trainee.', [
    set(inTutor('Nom'), 'QUERVILLE'),
  ]),
  contract('tutor-of-67', 'A tutor of 67.', [set(inTutor('Date de naissance'), '15/01/1959')]),
  contract('tutor-of-25', 'A tutor of 25, five years in the job.', [
    set(inTutor('Date de naissance'), '15/01/2001'),
  ]),
  contract(
    'one-employee',
    'A centre of one employee.',
    [set(inContractEmployer("Effectif total de l'entreprise"), '1')],
    { centre: { workforce: 1 } },
  ),
  contract(
    'three-hundred',
    'A large association.',
    [set(inContractEmployer("Effectif total de l'entreprise"), '312')],
    { centre: { workforce: 312 } },
  ),
  contract('amendment', 'An amendment with its date.', [
    set(inContract("Type de contrat ou d'avenant"), '30 - Avenant'),
    set(inContract("Si avenant, renseignez la date d'effet"), '01/06/2027'),
  ]),
  contract('other-funds', 'Other bodies.', [
    set(inContractEmployer('Caisse de retraite complémentaire'), 'MALAKOFF HUMANIS'),
    set(inContractEmployer('Organisme de prévoyance'), 'UNIPRÉVOYANCE'),
  ]),
  contract('no-coefficient', 'Neither level nor coefficient.', [
    set(inContract('Niveau'), null),
    set(inContract('Coefficient hiérarchique'), null),
  ]),
];
