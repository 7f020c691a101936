import type { Press } from './page.ts';

/** The only buttons that the assistant may press, besides the tabs (`Page.tab`). */
export const PRESSES: readonly Press[] = [
  { id: 'previous', texts: ['Précédent'] },
  { id: 'next', texts: ['Suivant'] },
  { id: 'save', texts: ['Enregistrer'] },
  { id: 'add-module', texts: ['Ajouter un module de formation', 'Ajouter un module'] },
  { id: 'module-internal', texts: ['Formation Interne'] },
  { id: 'module-external', texts: ['Formation Externe'] },
  // Only where `MODULE_CHOICE` shows and no text of `NEW_REQUEST` does: elsewhere the same word
  // confirms the choice of a company, which cannot be changed afterwards.
  { id: 'module-continue', texts: ['Continuer'] },
  { id: 'add-employee', texts: ['Ajouter un salarié', 'Ajouter un(e) salarié(e)'] },
];

/** Texts of the block that asks whether a module is internal or external. */
export const MODULE_CHOICE: readonly string[] = [
  'Réalisation de la formation',
  'Formation Interne',
  'Formation Externe',
];

/** Titles of the dialogs in which « Continuer » is the user's. */
export const NEW_REQUEST: readonly string[] = [
  'Nouvelle demande',
  'Quel établissement ou entreprise réalise cette demande ?',
  'Quel établissement effectuant la demande ?',
  'Quel est le type de public concerné ?',
  'Quel dispositif ?',
  'Quel sous-dispositif ?',
];

/** What only a person presses. « Continuer » is among them wherever `MODULE_CHOICE` is not shown. */
export const NEVER_PRESSED: readonly string[] = [
  'Transmettre',
  'Supprimer',
  'Refuser',
  'Accepter',
  'Créer un dossier',
  'Créer un nouveau dossier',
  'Créer une demande de remboursement',
  'Dupliquer',
  'Dupliquer un brouillon',
  'Générer le CERFA',
  'Retour',
  'Annuler',
  'Quitter',
  'Choisir des fichiers',
  'Ajouter un fichier',
  'Se connecter',
  'Se déconnecter',
];
