import { TUTOR_ATTESTED } from './base-contract.ts';
import {
  blocks,
  found,
  inContract,
  inContractEmployer,
  inContractTraining,
  inTrainee,
  inTutor,
  mistake,
  set,
} from './places.ts';
import type { Place, RequestCase } from './request-case.ts';

const contract = { base: 'contrat-pro' } as const;

/** Required by PORTAL.md §4.2 to §4.5, left empty. */
const EMPTY: readonly (readonly [id: string, place: Place])[] = [
  ['employer-email', inContractEmployer('Email')],
  ['workforce', inContractEmployer("Effectif total de l'entreprise")],
  ['retirement-body', inContractEmployer('Caisse de retraite complémentaire')],
  ['insurance-body', inContractEmployer('Organisme de prévoyance')],
  ['birth-name', inTrainee('Nom de naissance')],
  ['birth-department', inTrainee('Département de naissance')],
  ['birth-city', inTrainee('Commune de naissance')],
  ['disability', inTrainee('Qualité de travailleur handicapé')],
  ['job-seeker', inTrainee('Inscrit à France Travail ?')],
  ['situation-before', inTrainee('Situation avant contrat')],
  ['highest-diploma', inTrainee('Diplôme ou titre le plus élevé obtenu')],
  ['street', inTrainee('N° et voie')],
  ['nature', inContract("Nature de contrat ou d'avenant")],
  ['job', inContract('Emploi occupé pendant le contrat (intitulé précis)')],
  ['trial-period', inContract("Durée de la période d'essai (en jours calendaires)")],
  ['start', inContract("Date de début d'exécution du contrat")],
  ['end', inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI")],
  ['weekly-hours', inContract('Durée hebdomadaire du travail')],
  ['monthly-pay', inContract("Salaire brut mensuel à l'embauche")],
  ['signature', inContract('Date de conclusion (signature du contrat)')],
  ['qualification', inContractTraining('Type de qualification visée')],
  ['training-title', inContractTraining('Intitulé précis')],
  ['training-hours', inContractTraining('Durée totale de formation')],
  ['lesson-hours', inContractTraining('Durée des enseignements théoriques')],
];

const JOB_SEEKER = inTrainee('Inscrit à France Travail ?');
const SEEKER_NUMBER = inTrainee("Si oui, renseigner le numéro d'inscription");
const SEEKER_MONTHS = inTrainee("Durée d'inscription (en mois)");

export const CONTRACT_REQUIRED: readonly RequestCase[] = [
  ...EMPTY.map(([id, place]) =>
    mistake(
      `contract-${id}-empty`,
      `« ${place.label} » is compulsory and empty.`,
      [set(place, null)],
      [blocks(place, 'obligatoire')],
      contract,
    ),
  ),
  mistake(
    'contract-boe-extension-empty',
    'Not a disabled worker: « Extension BOE » becomes compulsory, and is empty.',
    [set(inTrainee('Extension BOE'), null)],
    [blocks(inTrainee('Extension BOE'), 'obligatoire')],
    contract,
  ),
  mistake(
    'contract-youth-equivalence-empty',
    'Not a disabled worker: « Equivalence jeunes » becomes compulsory, and is empty.',
    [set(inTrainee('Equivalence jeunes'), null)],
    [blocks(inTrainee('Equivalence jeunes'), 'obligatoire')],
    contract,
  ),
  mistake(
    'contract-job-seeker-number-empty',
    'Registered with France Travail: the number becomes compulsory, and is empty.',
    [set(JOB_SEEKER, 'Oui'), set(SEEKER_MONTHS, '14')],
    [blocks(SEEKER_NUMBER, 'obligatoire')],
    contract,
  ),
  mistake(
    'contract-job-seeker-months-empty',
    'Registered with France Travail: how long becomes compulsory, and is empty.',
    [set(JOB_SEEKER, 'Oui'), set(SEEKER_NUMBER, '1234567A')],
    [blocks(SEEKER_MONTHS, 'obligatoire')],
    contract,
  ),
  mistake(
    'contract-amendment-without-date',
    'Type 30: the date of effect becomes compulsory, and is empty.',
    [set(inContract("Type de contrat ou d'avenant"), '30 - Avenant')],
    [blocks(inContract("Si avenant, renseignez la date d'effet"), 'avenant')],
    contract,
  ),
  mistake(
    'contract-tutor-without-name',
    'Nobody is named as tutor.',
    [set(inTutor('Nom'), null), set(inTutor('Prénom'), null)],
    [found(inTutor('Nom'), 'tuteur', inTutor('Prénom'))],
    contract,
  ),
  mistake(
    'contract-tutor-unticked',
    "The declaration on the tutor's load is not ticked.",
    [set(inTrainee(TUTOR_ATTESTED), false)],
    [found(inTrainee(TUTOR_ATTESTED), 'tuteur')],
    contract,
  ),
];
