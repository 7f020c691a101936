import type { Field } from '../page.ts';

/** The answers to « Modalité pédagogique » under which part of the training is at a distance. */
export const DISTANCE_MODALITIES: readonly string[] = [
  'Mixte',
  "A distance (présence d'un formateur)",
  'FOAD (e-learning sans formateur)',
];

export const moduleModality: readonly Field[] = [
  {
    // Shown by the Synthèse; no screenshot shows where it is typed, nor how.
    key: 'lieu-formation',
    labels: ['Adresse du lieu de formation', 'Lieu de formation'],
    kind: 'text',
    repeat: 'module',
  },
  {
    key: 'modalite',
    labels: ['Modalité pédagogique', 'Modalités pédagogiques', 'Modalité'],
    kind: 'choice',
    section: ['Modalité de formation', 'Modalités pédagogiques'],
    required: true,
    options: [
      'Présentielle',
      'Mixte',
      "A distance (présence d'un formateur)",
      'FOAD (e-learning sans formateur)',
      'AFEST',
    ],
    repeat: 'module',
  },
  {
    key: 'duree-distance',
    labels: [
      'Durée de la formation à distance',
      'Durée de formation à distance',
      'Durée de la formation à distance en heures',
      'Durée de la formation à...',
      'Durée à distance',
    ],
    kind: 'number',
    section: ['Modalité de formation', 'Modalités pédagogiques'],
    required: true,
    when: { field: 'modalite', is: DISTANCE_MODALITIES },
    repeat: 'module',
  },
];
