import type { Field, Page } from '../page.ts';

/** Types that the user adds to the page with « Ajouter un fichier ». */
const OTHER_TYPES: readonly (readonly [key: string, label: string])[] = [
  ['fichier-autre', 'Autre'],
  ['fichier-bilan', 'Bilan de positionnement'],
  ['fichier-attestation', 'Attestation de capacité du formateur interne'],
  ['fichier-annexe', 'Annexe pédagogique ou budget prévisionnel'],
];

/** Last tab: an attestation, which is the user's, and the files, which are too until one is kept. */
export const documents: Page = {
  id: 'documents',
  name: 'Documents',
  tab: 'Documents',
  headings: [
    'Documents',
    'Documents à transmettre',
    'types de documents obligatoires à transmettre',
    'Programme',
    'Convention signée des 2 parties ou Devis',
  ],
  fields: [
    {
      key: 'attestation-pieces',
      labels: [
        "L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du dossier",
      ],
      kind: 'checkbox',
      required: true,
      yours: true,
    },
    {
      key: 'programme',
      labels: ['Programme', 'Programme de formation'],
      kind: 'file',
      section: ['Programme', 'Documents à transmettre'],
      required: true,
      yours: true,
    },
    {
      key: 'convention-devis',
      labels: [
        'Convention signée des 2 parties ou Devis',
        'Convention signée des deux parties ou Devis',
        'Convention ou devis',
        'Convention signée ou devis',
      ],
      kind: 'file',
      section: ['Convention signée des 2 parties ou Devis', 'Documents à transmettre'],
      required: true,
      yours: true,
    },
    {
      key: 'autre-fichier',
      labels: ['Ajouter un fichier', 'Type de document'],
      kind: 'list',
      options: OTHER_TYPES.map(([, label]) => label),
      yours: true,
    },
    ...OTHER_TYPES.map(
      ([key, label]): Field => ({
        key,
        labels: [label],
        kind: 'file',
        section: ['Documents à transmettre'],
        yours: true,
      }),
    ),
  ],
};
