/** The checks, as the panel sums them up. */
export const checks = {
  'checks.title': 'Vérifications',
  'checks.count-blocks': '{count} à corriger',
  'checks.count-doubtful': '{count} à vérifier',
  'checks.count-awaited': '{count} à remplir',
  'checks.clear': 'Rien à corriger',
  'checks.open': 'Voir les vérifications',
  'checks.close': 'Fermer les vérifications',
  'checks.review': 'Avant de transmettre',
} as const;
