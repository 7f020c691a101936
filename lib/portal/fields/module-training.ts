import type { Field } from '../page.ts';

const section = ['Formation', 'Informations Module'];

/** Title, dates, durations and nature of one module. */
export const moduleTraining: readonly Field[] = [
  {
    // Its limit is not known: the tutorial's has 91 characters.
    key: 'intitule',
    labels: [
      'Intitulé de formation',
      'Intitulé de la formation',
      'Titre de la formation',
      "Intitulé de l'action de formation",
      'Intitulé du module',
      'Intitulé',
    ],
    kind: 'text',
    section,
    required: true,
    repeat: 'module',
  },
  {
    key: 'debut',
    labels: ['Début de formation', 'Date de début de formation', 'Date de début', 'Du'],
    kind: 'date',
    section,
    required: true,
    repeat: 'module',
  },
  {
    key: 'fin',
    labels: ['Fin de formation', 'Date de fin de formation', 'Date de fin', 'Au'],
    kind: 'date',
    section,
    required: true,
    repeat: 'module',
  },
  {
    key: 'duree-heures',
    labels: [
      'Durée de formation en heures',
      'Durée de la formation en heures',
      "Nombre d'heures de formation",
      'Durée en heures',
      'Durée totale en heures',
      "Nombre d'heures",
    ],
    kind: 'number',
    section,
    required: true,
    repeat: 'module',
  },
  {
    key: 'duree-jours',
    labels: [
      'Durée de formation en jours',
      'Durée de la formation en jours',
      'Nombre de jours de formation',
      'Durée en jours',
      'Durée totale en jours',
      'Nombre de jours',
    ],
    kind: 'number',
    section,
    repeat: 'module',
  },
  {
    key: 'type-formation',
    labels: ['Type de formation', 'Type inter ou intra', 'Inter ou intra'],
    kind: 'list',
    section,
    required: true,
    repeat: 'module',
  },
  {
    // Not the dossier's « Objectif général de la formation »: no shorter label here.
    key: 'objectif-organisme',
    labels: ["Objectif général de l'organisme de formation"],
    kind: 'list',
    section: [...section, 'Organisme de formation'],
    required: true,
    repeat: 'module',
  },
];
