/** Why nothing can be done, and what to do about it. */
export const blocked = {
  'blocked.no-profile': 'Aucune fiche formation choisie.',
  'blocked.no-profile.todo': 'Choisissez-la ci-dessous, ou importez-la dans les réglages.',
  'blocked.no-profile.open': 'Importer une fiche',
  'blocked.no-centre': "Votre centre n'est pas encore saisi.",
  'blocked.no-centre.open': 'Saisir le centre',
} as const;
