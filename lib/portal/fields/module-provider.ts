import type { Field } from '../page.ts';

const PROVIDER = [
  'Etablissement',
  'Recherche organisme',
  'Organisme de formation externe',
  'Organisme de formation',
];

/** Greyed once the provider is chosen: it comes from the portal's own directory. */
function reference(key: string, labels: readonly string[]): Field {
  return { key, labels, kind: 'text', section: PROVIDER, reference: true, repeat: 'module' };
}

/** The training provider of an external module. An internal one shows none of it. */
export const moduleProvider: readonly Field[] = [
  {
    key: 'organisme',
    labels: [
      'Rechercher un organisme de formation externe',
      'Rechercher un organisme de formation',
      'Recherche organisme',
      'Rechercher un organisme',
      'Organisme de formation externe',
      'Organisme de formation',
      "Nom ou SIRET de l'organisme",
    ],
    kind: 'search',
    section: PROVIDER,
    required: true,
    repeat: 'module',
  },
  reference('organisme-nom', ['Raison sociale', "Nom de l'organisme", 'Entité OF']),
  reference('organisme-siret', ['SIRET', "SIRET de l'organisme de formation"]),
  reference('organisme-nda', [
    "N° d'activité",
    "Numéro d'activité",
    "N° de déclaration d'activité",
    "Numéro de déclaration d'activité (NDA)",
  ]),
  reference('organisme-qualiopi', ['Qualiopi', 'Certification Qualiopi']),
  reference('organisme-voie', ['N° et voie']),
  reference('organisme-complement', ["Complément d'adresse"]),
  reference('organisme-code-postal', ['Code postal']),
  reference('organisme-commune', ['Commune', 'Ville']),
];
