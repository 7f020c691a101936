/** The report of a page: what is in it, what never is, and how to hand it over. */
export const report = {
  'report.title': 'Préparer un rapport',
  'report.why':
    "Quand Dossier FLE lit mal une page, ce rapport permet de le corriger : il montre comment la page est construite, sans ce qui y est écrit. Rien n'est envoyé : vous l'enregistrez sur cet ordinateur, puis vous le donnez à qui vous voulez.",
  'report.holds': 'Ce que contient le fichier',
  'report.holds-structure':
    'la forme de la page : ses champs, ses boutons, ses listes, leur place et leur taille ;',
  'report.holds-known':
    'les libellés du portail que Dossier FLE connaît déjà ({count} sur cette page) ;',
  'report.holds-ticked': 'les textes que vous cochez ci-dessous ;',
  'report.holds-masked': 'tous les autres textes, remplacés par des « x » et des « 0 ».',
  'report.never': "Ce qu'il ne contient jamais",
  'report.never-values': 'ce qui est tapé ou choisi dans les champs ;',
  'report.never-people':
    'les adresses e-mail, les numéros, ni les noms que vous avez enregistrés dans Dossier FLE ;',
  'report.never-visit': "l'adresse de la page, ni rien qui permette de retrouver votre demande.",
  'report.choose': 'Textes inconnus de la page ({count})',
  'report.choose-why':
    "Cochez seulement des textes de la page (titres, libellés, boutons), jamais un nom de personne ou d'entreprise. Dans le doute, ne cochez pas.",
  'report.choose-none': "Tous les textes de la page sont connus : il n'y a rien à cocher.",
  'report.filter': 'Chercher dans ces textes',
  'report.filter-none': 'Aucun de ces textes ne contient « {words} ».',
  'report.ticked': '{count} {count|texte coché|textes cochés} sur {total}.',
  'report.near': 'après « {near} »',
  'report.carrier-text': 'texte',
  'report.carrier-heading': 'titre',
  'report.carrier-button': 'bouton',
  'report.carrier-option': "choix d'une liste",
  'report.carrier-hint': 'aide',
  'report.forbidden-digits': 'remplacé : contient un numéro',
  'report.forbidden-email': 'remplacé : contient une adresse e-mail',
  'report.forbidden-phone': 'remplacé : contient un numéro de téléphone',
  'report.forbidden-name': 'remplacé : contient un nom que vous avez enregistré',
  'report.preview': 'Voir le fichier',
  'report.preview-why': 'Voici, à la lettre près, tout ce qui sera enregistré.',
  'report.look-for': "Vérifier qu'un mot n'y est pas",
  'report.look-for-none': "« {words} » n'est pas dans le fichier.",
  'report.look-for-found': '« {words} » est dans le fichier ({count} fois).',
  'report.file': 'Contenu du fichier {name}',
  'report.save': 'Enregistrer le rapport',
  'report.saved':
    'Le rapport est dans vos téléchargements : {name}. Joignez-le vous-même à un message pour la personne qui suit Dossier FLE dans votre réseau.',
  'report.reading': 'Lecture de la page…',
  'report.tab-gone': "L'onglet de Mon Espace a été fermé.",
  'report.tab-gone.todo':
    'Ouvrez de nouveau la page qui est mal lue, puis choisissez « Préparer un rapport » dans Dossier FLE.',
  'report.not-portal': "Cet onglet du navigateur n'est plus sur Mon Espace.",
  'report.not-portal.todo':
    'Revenez-y sur la page qui est mal lue, puis cliquez sur « Réessayer ».',
  'report.not-allowed': "Le navigateur n'autorise pas Dossier FLE à lire Mon Espace.",
  'report.not-allowed.todo': "Donnez l'autorisation : elle vaut pour ce seul site.",
  'report.not-allowed.allow': 'Autoriser Mon Espace',
  'report.vault-locked': 'Le coffre est fermé.',
  'report.vault-locked.todo':
    'Un rapport ne doit contenir aucun nom de vos salariés, et leurs noms sont dans le coffre : ouvrez-le, puis réessayez.',
  'report.unreadable': "La page de Mon Espace n'a pas pu être lue.",
  'report.unreadable.todo':
    "Attendez qu'elle soit affichée en entier, puis cliquez sur « Réessayer ». Si rien n'y fait, rechargez-la (touche F5) : ce qui n'était pas enregistré sera à refaire.",
  'report.retry': 'Réessayer',
  'report.close': 'Fermer',
} as const;
