/** What is to become of a field, in two or three words; what became of it: `outcomes.ts`. */
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
} as const;
