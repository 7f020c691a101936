/** What became of a field, in two or three words. */
export const status = {
  'status.write': 'à écrire',
  'status.propose': 'proposé, à vérifier',
  'status.same': 'déjà bon',
  'status.conflict': 'à vous de choisir',
  'status.missing': 'valeur inconnue',
  'status.locked': 'grisé par le portail',
  'status.not-found': 'pas trouvé sur la page',
  'status.ambiguous': 'je ne sais pas lequel des deux',
  'status.yours': 'à vous de le faire',
  'status.held': 'écrit',
  'status.held-reformatted': 'écrit, mis en forme par la page',
  'status.refused': 'refusé par la page',
  'status.lost': "la page ne l'a pas gardé",
  'status.overwritten': 'changé depuis',
  'status.unverifiable': "écrit, mais je n'ai pas pu le relire",
  'status.skipped': 'pas terminé',
} as const;
