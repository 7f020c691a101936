/** « Voir avant d'écrire »: what would be written, to be agreed to. */
export const preview = {
  'preview.title': 'Ce qui va être écrit',
  'preview.why':
    "Rien n'est écrit pour l'instant. Ce que vous avez tapé est gardé, sauf si vous le cochez.",
  'preview.not-here':
    "« Remplir cet onglet » ajoute aussi les modules et pose les questions qu'il faut.",
  'preview.none': 'Tout décocher',
  'preview.on-page': 'sur la page : {value}',
  'preview.replaced': 'sera remplacé',
  'preview.write': 'Écrire les {count} cochés',
} as const;
