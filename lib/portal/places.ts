/** Where a person is on the portal, told by titles and words that they read [seed 004]. */
export type PlaceId =
  | 'accueil'
  | 'brouillons'
  | 'dossiers'
  | 'nouvelle-demande'
  | 'form'
  | 'consultation'
  | 'reserve-de-fonds'
  | 'factures'
  | 'virements'
  | 'badges-et-cartes'
  | 'taches'
  | 'demande-de-remboursement'
  | 'login';

/** Screens that their title names. The menu repeats these words everywhere: it is left out. */
export const TITLED_PLACES: readonly {
  readonly id: PlaceId;
  readonly titles: readonly string[];
}[] = [
  { id: 'brouillons', titles: ['Brouillons', 'Mes brouillons', 'Liste des brouillons'] },
  { id: 'dossiers', titles: ['Dossiers', 'Mes dossiers', 'Liste des dossiers'] },
  {
    id: 'reserve-de-fonds',
    titles: ['Réserve de fonds', 'Réserve de fonds (DRF)', 'Réserves de fonds', 'DRF'],
  },
  { id: 'factures', titles: ['Factures', 'Mes factures', 'Liste des factures'] },
  { id: 'virements', titles: ['Virements', 'Avis de virements', 'Avis de virement'] },
  { id: 'badges-et-cartes', titles: ['Badges et cartes', 'Badges & cartes'] },
  { id: 'taches', titles: ['Tâches', 'Mes tâches', 'Liste des tâches'] },
  {
    id: 'demande-de-remboursement',
    titles: [
      'Demande de remboursement',
      'Demandes de remboursement',
      'Demande de remboursement (DR)',
      'La demande de remboursement (DR)',
      'Nouvelle demande de remboursement',
    ],
  },
  { id: 'accueil', titles: ['Accueil', 'Tableau de bord'] },
];

/** Entries of the menu on the left [seed 004]. */
export const MENU: readonly string[] = [
  'Accueil',
  'Dossiers',
  'Brouillons',
  'Réserve de fonds',
  'Réserve de fonds (DRF)',
  'Badges et cartes',
  'Demande de remboursement',
  'La demande de remboursement (DR)',
  'Demande de remboursement (DR)',
  'Demandes de remboursement',
  'Tâches',
  'Factures',
  'Virements',
  'Avis de virements',
  'Aide & Contacts',
  'Aide et contacts',
];

/** Blocks of the home page: three of them are the home page. */
export const HOME_BLOCKS: readonly string[] = [
  'Tableau de bord',
  'Tâches',
  'Contacts',
  'Rattachements',
  'Actualités',
];

/** Questions of the window that begins a request (PORTAL.md §3.0). */
export const WIZARD_QUESTIONS: readonly string[] = [
  'Quel établissement ou entreprise réalise cette demande ?',
  'Quel établissement effectuant la demande ?',
  'Quel est le type de public concerné ?',
  'Quel dispositif ?',
  'Quel sous-dispositif ?',
];

/** Tabs of the form, all kinds of request together. */
export const FORM_TABS: readonly string[] = [
  'Introduction',
  'Employeur',
  'Salarié',
  'Salariés',
  'Salarié(s)',
  'Contrat',
  'Formation',
  'Financement',
  'Synthèse',
  'Documents',
];

/** Kinds of request, as titles print them. */
export const DISPOSITIFS: readonly string[] = [
  'Action de formation',
  'Contrat de professionnalisation',
  "Contrat d'apprentissage",
  'Reconversion ou promotion par alternance',
  'FPE',
];

export const SOUS_DISPOSITIFS: readonly string[] = [
  'Plan de développement des compétences',
  'Bilan de compétences',
  "Validation des acquis de l'expérience",
  'Abondement CPF',
  "Tuteur / Maître d'apprentissage",
  'Cléa',
  'FSE',
  'PIC IAE',
  'Contrat de professionnalisation',
];

/** Said at the top: in whose name the user looks at the portal. */
export const CONTEXTS = {
  adherent: ['Profil Adhérent', 'Adhérent', 'Contexte adhérent', 'Espace adhérent'],
  prestataire: [
    'Profil Prestataire',
    'Prestataire',
    'Prestataire de formation',
    'Prestataire de formations',
    'Profil Prestataire de formation',
    'Contexte prestataire',
    'Espace prestataire',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const MANDATE = 'Mandat de gestion';
export const CONSULTATION_WORDS: readonly string[] = [
  'Retour à la liste',
  'Pièces justificatives',
  'Financements',
  'Stagiaires',
  'Modules',
];

/** Drawn or said on a tab besides the words of `SCREENS`: signs, and names of common icons. */
export const TAB_SIGNS = {
  valid: /[✓✔☑✅]|\b(?:check|check circle|done|task alt|valide|valid|success)\b/u,
  invalid:
    /[⚠❗⛔✖✗✘]|\b(?:non valides?|warning|error|report problem|priority high|incomplet|invalide|invalid|erreur)\b/u,
} as const;
