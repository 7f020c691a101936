/** Why nothing can be done, and what to do about it. */
export const blocked = {
  'blocked.no-profile': 'Aucune fiche formation choisie.',
  'blocked.no-profile.todo': 'Choisissez-la ci-dessous, ou importez-la dans les réglages.',
  'blocked.no-profile.open': 'Importer une fiche',
  'blocked.no-centre': "Votre centre n'est pas encore saisi.",
  'blocked.no-centre.open': 'Saisir le centre',
  'blocked.vault-locked': 'Le coffre est fermé : les salariés ne sont pas affichés.',
  'blocked.vault-locked.todo': 'Ouvrez-le avec votre phrase de passe, puis revenez à cet onglet.',
  'blocked.vault-locked.open': 'Ouvrir le coffre',
} as const;
