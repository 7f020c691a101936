/**
 * What the columns of Brouillons and Dossiers are called, and the labels of their cards [seed 004];
 * variants are plausible wordings. Compared by `normalise`: no case, accents nor dots.
 */
export const LIST_COLUMNS = {
  number: [
    'Numéro',
    'N°',
    'No',
    'Num.',
    'Numéro de dossier',
    'Numéro du dossier',
    'N° de dossier',
    'N° dossier',
    'Numéro de brouillon',
    'Numéro du brouillon',
    'N° de brouillon',
    'N° brouillon',
    'Référence AKTO',
    'Code AKTO',
  ],
  dispositif: ['Disp.', 'Dispositif', 'Type de dispositif'],
  sousDispositif: ['Sous disp.', 'Sous dispositif', 'Sous-disp.', 'Ss disp.'],
  training: [
    'Formation',
    'Intitulé',
    'Intitulé de formation',
    'Intitulé de la formation',
    'Libellé de la formation',
    'Titre de la formation',
    'Action de formation',
  ],
  start: [
    'Début',
    'Date de début',
    'Date début',
    'Date de début de formation',
    'Début de formation',
    'Début de la formation',
    'Du',
  ],
  end: [
    'Fin',
    'Date de fin',
    'Date fin',
    'Date de fin de formation',
    'Fin de formation',
    'Fin de la formation',
    'Au',
  ],
  company: [
    'Entreprise',
    'Établissement',
    'Entreprise ou établissement',
    'Raison sociale',
    'Structure',
    'Employeur',
  ],
  trainees: [
    'Stagiaire(s)',
    'Stagiaire',
    'Stagiaires',
    'Salarié(s)',
    'Salarié',
    'Salariés',
    'Bénéficiaire(s)',
    'Bénéficiaires',
    'Participant(s)',
    'Participants',
  ],
  state: [
    'Etat',
    'État',
    'Statut',
    'Situation',
    'Etat du dossier',
    'Statut du dossier',
    'Etat du brouillon',
    'Avancement',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListColumn = keyof typeof LIST_COLUMNS;

/** Columns and labels that tell nothing of where a request stands. */
export const OTHER_COLUMNS: readonly string[] = [
  'Action',
  'Actions',
  'Créé le',
  'Date de création',
  'Création',
  'Modifié le',
  'Date de modification',
  'Dernière modification',
  'Transmis le',
  'Date de transmission',
  'Organisme',
  'Organisme(s)',
  'Organisme de formation',
  'Prestataire',
  'Prestataire(s)',
  'Référence interne',
  'Réf. interne',
  'Créé par',
  'Durée',
  'SIRET',
  'Mandat de gestion',
  'Subrogation de paiement',
  'Subrogation',
  'Alerte',
];

/** Words in the title of a column that make a table something else than a list of requests. */
export const FOREIGN_COLUMNS =
  /\b(?:factures?|montants?|virements?|reglements?|remboursements?|reserves?|drf|iban|conformite|echeances?)\b/u;

/** What a draft without a title shows in its place: « Nouvelle demande d'action formation » [seed 004]. */
export const UNTITLED = /^nouvelle demande (?:d['’]|de )(?:action|contrat)\b/iu;
