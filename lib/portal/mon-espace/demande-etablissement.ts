import type { Page } from '../page.ts';

/**
 * « Nouvelle demande », first dialogs: who asks. Up to three successive questions, each alone
 * on screen; skipped when the user is attached to one SIRET only.
 */
export const demandeEtablissement: Page = {
  id: 'demande-etablissement',
  name: 'Nouvelle demande : établissement',
  headings: [
    'Nouvelle demande',
    'Quel établissement ou entreprise réalise cette demande ?',
    'Quel établissement effectuant la demande ?',
  ],
  fields: [
    {
      key: 'entreprise',
      labels: [
        'Entreprise ou établissement rattaché',
        'Quel établissement ou entreprise réalise cette demande ?',
        'Etablissement ou entreprise rattaché',
        'Entreprise rattachée',
      ],
      kind: 'search',
      required: true,
    },
    {
      key: 'etablissement',
      labels: [
        'Etablissement effectuant demande',
        'Etablissement effectuant la demande',
        'Etablissement demandeur',
        'Quel établissement effectuant la demande ?',
        'Quel établissement effectue la demande ?',
      ],
      kind: 'search',
      required: true,
    },
    {
      // Temporary-work agencies only: a centre never sees it, and nobody stored the answer.
      key: 'type-public',
      labels: ['Quel est le type de public concerné ?', 'Type de public concerné'],
      kind: 'choice',
      options: ['Permanent', 'Intérimaire'],
      yours: true,
    },
  ],
};
