import type { Field, Page } from '../page.ts';

const ADDRESS = [
  "Adresse d'exécution du contrat",
  "Adresse de l'établissement",
  'Adresse',
  "Adresse d'exécution",
  "Adresse du lieu d'exécution",
  "Coordonnées de l'établissement",
  'Établissement',
];
const DETAILS = ['Détails complémentaires'];

/** Greyed by the portal, which knows them from INSEE: compared with the centre, never written. */
const references: readonly Field[] = [
  {
    key: 'raison-sociale',
    labels: ['Raison Sociale', 'Dénomination', 'Entité ADH'],
    kind: 'text',
    section: ['Établissement'],
    reference: true,
  },
  {
    key: 'siret',
    labels: [
      "Siret de l'établissement d'exécution du contrat",
      "Siret de l'établissement",
      'Siret',
      'N° Siret',
    ],
    kind: 'text',
    section: ['Établissement'],
    reference: true,
  },
  {
    key: 'voie',
    labels: ['N° et voie', 'Adresse'],
    kind: 'text',
    section: ADDRESS,
    reference: true,
  },
  {
    key: 'complement-adresse',
    labels: ["Complément d'adresse", 'Complément'],
    kind: 'text',
    section: ADDRESS,
    reference: true,
  },
  { key: 'code-postal', labels: ['Code postal'], kind: 'text', section: ADDRESS, reference: true },
  {
    key: 'commune',
    labels: ['Commune', 'Ville'],
    kind: 'text',
    mayBeListed: true,
    section: ADDRESS,
    reference: true,
  },
  {
    key: 'naf',
    labels: ['NAF', 'Code NAF', 'APE'],
    kind: 'text',
    section: DETAILS,
    reference: true,
  },
  {
    key: 'idcc',
    labels: ['IDCC', 'Code IDCC', 'Convention collective (IDCC)'],
    kind: 'text',
    section: DETAILS,
    reference: true,
  },
  {
    key: 'type-public',
    labels: ['Type de public'],
    kind: 'text',
    mayBeListed: true,
    section: DETAILS,
    reference: true,
  },
];

/** Second tab: the centre. Seen in full only on the contract form, so some fields may be absent. */
export const employeur: Page = {
  id: 'employeur',
  name: 'Employeur',
  tab: 'Employeur',
  headings: [
    'Employeur',
    'Établissement',
    "Adresse d'exécution du contrat",
    'Détails complémentaires',
  ],
  fields: [
    ...references,
    {
      key: 'telephone',
      labels: ['Téléphone', 'N° de téléphone', 'Numéro de téléphone'],
      kind: 'phone',
    },
    {
      // Pre-filled with the address of the logged-in user. Its printed limit is read 300, 20 or
      // 200: the live one is trusted instead.
      key: 'email',
      labels: ['Email', 'E-mail', 'Adresse e-mail', 'Adresse mail', 'Courriel'],
      kind: 'text',
      required: true,
    },
    // The three below carry a star on the contract form and may be absent here: the live star tells.
    {
      key: 'effectif',
      labels: ["Effectif total de l'entreprise", "Effectif de l'entreprise", 'Effectif total'],
      kind: 'number',
      section: DETAILS,
    },
    {
      key: 'caisse-retraite',
      labels: [
        'Caisse de retraite complémentaire',
        'Caisse de retraite',
        'Organisme de retraite complémentaire',
      ],
      kind: 'text',
      mayBeListed: true,
      section: DETAILS,
    },
    {
      key: 'prevoyance',
      labels: ['Organisme de prévoyance', 'Prévoyance'],
      kind: 'text',
      mayBeListed: true,
      section: DETAILS,
    },
  ],
};
