/** While the user points at a field: loaded with the script that lets them. */
export const pointing = {
  'teach.banner': 'Cliquez sur le champ « {label} » dans la page. Échap pour annuler.',
  'teach.cancel': 'Annuler',
  'teach.no-control': 'Il n’y a pas de champ à cet endroit. Cliquez dans la case à remplir.',
  'teach.is-text':
    'C’est une case où l’on écrit : « {label} » ne se remplit pas ainsi. Montrez-en une autre.',
  'teach.is-textarea':
    'C’est une zone de texte libre : « {label} » n’y va pas. Montrez une autre case.',
  'teach.is-number': 'Cette case attend un nombre : « {label} » n’y va pas. Montrez-en une autre.',
  'teach.is-date': 'Cette case attend une date : « {label} » n’y va pas. Montrez-en une autre.',
  'teach.is-phone':
    'Cette case attend un numéro de téléphone : « {label} » n’y va pas. Montrez-en une autre.',
  'teach.is-list': 'C’est une liste : « {label} » ne se choisit pas ainsi. Montrez une autre case.',
  'teach.is-search':
    'C’est une recherche : « {label} » ne se remplit pas ainsi. Montrez une autre case.',
  'teach.is-choice': 'C’est un choix à cocher : « {label} » n’y va pas. Montrez une autre case.',
  'teach.is-checkbox': 'C’est une case à cocher : « {label} » n’y va pas. Montrez une autre case.',
  'teach.is-file': 'C’est un dépôt de fichier : « {label} » n’y va pas. Montrez une autre case.',
  'teach.is-cell': 'C’est une cellule de tableau : « {label} » n’y va pas. Montrez une autre case.',
  'teach.no-label':
    'Ce champ n’a pas de nom sur la page : je ne saurais pas le retrouver. À saisir à la main.',
  'teach.personal':
    'Le nom de ce champ contient celui d’une personne : je ne peux pas le retenir. À saisir à la main.',
  'teach.several':
    'Plusieurs champs « {label} » se trouvent au même endroit : je ne saurais pas lequel reprendre. À saisir à la main.',
} as const;
