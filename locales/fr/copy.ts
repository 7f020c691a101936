/** « Copier les valeurs d'un onglet »: when the page is to be filled in by hand. */
export const copy = {
  'copy.title': 'Valeurs à copier',
  'copy.page': 'Onglet ou page',
  'copy.person': 'Salarié',
  'copy.one': 'Copier',
  'copy.one-named': 'Copier : {label}',
  'copy.all': 'Tout copier',
  'copy.done-one': 'Copié : {label}.',
  'copy.done-all': 'Tout est copié : {count} {count|ligne|lignes}.',
  'copy.failed': "Le navigateur n'a pas voulu copier : sélectionnez la valeur et copiez-la.",
  'copy.nothing': 'Aucune valeur connue pour cette page.',
  'copy.no-person': 'Aucun salarié saisi : ajoutez-le dans les réglages.',
  'copy.no-data': "Les valeurs n'ont pas pu être lues : rechargez la page (touche F5).",
  'copy.per-employee': '{label} (par salarié)',
  'copy.per-request': '{label} (pour toute la demande)',
} as const;
