import { CONDITIONS, EXACT, HAS_PAPERS, NOTICE } from './base-action.ts';
import {
  blocks,
  found,
  foundSomewhere,
  inDossier,
  inEmployeur,
  inIntroduction,
  inModule,
  inPapers,
  inPerson,
  inSynthese,
  mistake,
  set,
} from './places.ts';
import type { Place, RequestCase } from './request-case.ts';

/** Required by PORTAL.md §3, left empty: « Saisie obligatoire ». */
const EMPTY: readonly [id: string, place: Place][] = [
  ['sub-device', inDossier('Sous dispositif')],
  ['training-objective', inDossier('Objectif général de la formation')],
  ['modality', inModule('Modalité pédagogique')],
  ['sanction', inModule('Sanction')],
  ['certification-level', inModule('Niveau de la certification visée par la formation')],
  ['training-title', inModule('Intitulé de formation')],
  ['start', inModule('Début de formation')],
  ['end', inModule('Fin de formation')],
  ['hours', inModule('Durée de formation en heures')],
  ['training-type', inModule('Type de formation')],
  ['provider-objective', inModule("Objectif général de l'organisme de formation")],
  ['direct-payment', inModule("Paiement direct par l'OPCO à l'organisme de formation")],
  ['teaching-cost', inModule('Pédagogique')],
  ['distance-hours', inModule('Durée de la formation à distance')],
  ['birth-name', inPerson('Nom de naissance')],
  ['first-name', inPerson('Prénom', 1)],
  ['birth-date', inPerson('Date de naissance')],
  ['sex', inPerson('Sexe', 1)],
  ['nir', inPerson('Numéro de sécurité sociale (NIR)')],
  ['street', inPerson('N° et voie', 1)],
  ['postal-code', inPerson('Code postal')],
  ['city', inPerson('Ville')],
  ['contract-type', inPerson('Nature du contrat', 1)],
  ['csp', inPerson('Catégorie socio-professionnelle (CSP)')],
  ['employee-status', inPerson('Statut salarié')],
  ['education-level', inPerson('Niveau actuel de formation', 1)],
  ['employer-email', inEmployeur('Email')],
];

/** Must be ticked to transmit; by the user, hence possibly said without blocking the entry. */
const UNTICKED: readonly [id: string, place: Place][] = [
  ['notice', inIntroduction(NOTICE)],
  ['exactness', inSynthese(EXACT)],
  ['conditions', inSynthese(CONDITIONS)],
  ['papers-at-hand', inPapers(HAS_PAPERS)],
];

const NTT_QUESTION = inPerson("Êtes-vous détenteur d'un NIR temporaire ?", 1);

export const REQUIRED: readonly RequestCase[] = [
  ...EMPTY.map(([id, place]) =>
    mistake(
      `${id}-empty`,
      `« ${place.label} » is compulsory and empty.`,
      [set(place, null)],
      [blocks(place, 'obligatoire')],
    ),
  ),
  ...UNTICKED.map(([id, place]) =>
    mistake(
      `${id}-unticked`,
      'A declaration that only the user may tick is not ticked yet.',
      [set(place, false)],
      [found(place, 'cocher')],
    ),
  ),
  mistake(
    'title-blank',
    'The title holds three spaces: a compulsory field is as good as empty.',
    [set(inModule('Intitulé de formation'), '   ')],
    [blocks(inModule('Intitulé de formation'), 'obligatoire')],
  ),
  mistake(
    'ntt-question-unanswered',
    'Nobody said which kind of number the second person has; the number itself is hidden.',
    [set(NTT_QUESTION, null), set(inPerson('Numéro de sécurité sociale (NIR)', 1), null)],
    [blocks(NTT_QUESTION, 'NIR temporaire')],
  ),
  mistake(
    'disability-unanswered-where-shown',
    'This page asks « Qualité de travailleur handicapé », starred, and nobody answered.',
    [set(inPerson('Qualité de travailleur handicapé'), null)],
    [blocks(inPerson('Qualité de travailleur handicapé'), 'obligatoire')],
  ),
  {
    ...mistake(
      'no-module',
      'The request has no training module.',
      [],
      [foundSomewhere('formation', 'module')],
    ),
    drop: [{ page: 'formation', block: 0 }],
  },
  {
    ...mistake(
      'no-employee',
      'The request has nobody in it.',
      [],
      [foundSomewhere('salaries', 'salarié')],
    ),
    drop: [
      { page: 'salaries', block: 0 },
      { page: 'salaries', block: 1 },
    ],
  },
];
