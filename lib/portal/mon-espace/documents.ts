import type { Page } from '../page.ts';

/** Last tab: everything here is the user's (an attestation, and the files). */
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
      options: [
        'Autre',
        'Bilan de positionnement',
        'Attestation de capacité du formateur interne',
        'Annexe pédagogique ou budget prévisionnel',
      ],
      yours: true,
    },
  ],
};
