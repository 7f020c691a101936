/** One state, as the portal prints it (PORTAL.md §5.7). */
export interface KnownState<Id extends string = string> {
  readonly id: Id;
  readonly texts: readonly string[];
}

/** Narrow columns cut them: « En cours de saisie ad... ». Others than these may exist. */
export const REQUEST_STATES = [
  { id: 'draft-open', texts: ['En cours de saisie adhérent', 'En cours de saisie'] },
  { id: 'draft-provider', texts: ['En cours de saisie prestataire'] },
  { id: 'draft-to-take', texts: ["A reprendre par l'adhérent"] },
  // Cut in the only picture of it: « Reprise de la pré-s... ».
  {
    id: 'draft-taken',
    texts: ['Reprise de la pré-saisie', 'Reprise de la pré-saisie adhérent', 'Reprise de la pré-s'],
  },
  { id: 'draft-refused', texts: ["Refusé par l'adhérent"] },
  { id: 'draft-sending', texts: ['En cours de transmission'] },
  { id: 'draft-deleted', texts: ['Supprimé'] },
  { id: 'sent', texts: ['Transmis', 'Transmise'] },
  { id: 'in-analysis', texts: ["En cours d'analyse", "En cours d'ana"] },
  // Plausible names of two that were not readable in seed 004: recognised, nothing is concluded.
  { id: 'to-complete', texts: ['A compléter', 'En attente de pièces'] },
  { id: 'refused', texts: ['Refusé', 'Refusée'] },
  { id: 'agreed', texts: ['Accordé', 'Accordée'] },
] as const satisfies readonly KnownState[];

/** What the portal says of a paper; only CONFORME was seen (PORTAL.md §5.7). */
export const DOCUMENT_STATES = [
  { id: 'conform', texts: ['Conforme'] },
  { id: 'not-conform', texts: ['Non conforme'] },
  { id: 'awaited', texts: ['En attente de dépôt', 'Manquant', 'Manquante'] },
  { id: 'waiting', texts: ['En attente', 'En attente de traitement par AKTO'] },
  {
    id: 'in-analysis',
    texts: ["En cours d'analyse", 'En traitement', 'A traiter', 'A traite'],
  },
  { id: 'received', texts: ['Reçu', 'Reçue'] },
  { id: 'not-treated', texts: ['Non traité'] },
  { id: 'treated', texts: ['Traité'] },
] as const satisfies readonly KnownState[];

/** What is said of a link between a user's account and a company: no guide prints it [plausible]. */
export const ATTACHMENT_STATES = [
  {
    id: 'valid',
    texts: ['Validé', 'Validée', 'Rattachement validé', 'Rattaché', 'Actif', 'Accepté'],
  },
  {
    id: 'waiting',
    texts: ['En attente', 'En attente de validation', 'En cours de validation', 'A valider'],
  },
  { id: 'refused', texts: ['Refusé', 'Refusée'] },
] as const satisfies readonly KnownState[];

/** Columns of the papers of a file [seed 004]. */
export const DOCUMENT_COLUMNS = {
  state: ['Conformité', 'Statut', 'Etat', 'État'],
  kind: ['Nature du document', 'Type de document', 'Nature', 'Document', 'Pièce'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Signs before a row [seed 004]. */
export const BADGES = ['Mandat de gestion', 'Subrogation de paiement', 'Alerte'] as const;
