/** What a run says while it goes on, and when it ends. */
export const run = {
  'panel.progress': 'Avancement',
  'panel.question': 'Question',
  'preview.back': 'Revenir sans écrire',
  'copy.close': 'Fermer les valeurs',
  'panel.stop': 'Arrêter',

  'doing.page': 'Page « {page} »',
  'doing.employee': 'Page « {page} », personne {index} sur {count}',
  'doing.save': 'Enregistrement de la page « {page} »',

  'summary.page': '{held} {held|champ rempli et relu|champs remplis et relus}, {left} à voir.',
  'summary.nothing': 'Rien à changer : tout y était déjà.',
  'summary.all':
    'Terminé : {held} {held|champ rempli et relu|champs remplis et relus}, {left} à voir. À vous de relire et de transmettre.',
  'summary.stopped': 'Arrêté. Rien de ce qui était écrit n’a été perdu.',
  'summary.user-acted': 'Arrêté : vous avez repris la main. Relancez quand vous voulez.',
  'summary.page-moved': 'Arrêté : la page a changé pendant le remplissage.',
  'summary.undone': '{count} {count|champ remis|champs remis} comme avant.',
  'summary.undone-partly':
    '{count} {count|champ remis|champs remis} comme avant, {left} à corriger à la main.',
  'summary.added-stay':
    'Ce qui a été ajouté (module, salarié) reste, vide : supprimez-le vous-même si besoin.',
  'summary.card-pressed': 'J’ai cliqué sur « {option} » : vérifiez que c’est bien choisi.',
  'your-turn.card': 'Choisissez vous-même « {option} ».',
  'summary.failed':
    "Quelque chose n'a pas fonctionné ({what}). Ce qui était écrit n'est pas perdu.",
  'summary.unsaved-tabs': 'Remplis mais pas vus enregistrés : {tabs}.',
  'summary.others-listed': 'Déjà dans la liste sans être choisies : {people}.',

  'your-turn.continue': 'Vérifiez le choix, puis cliquez vous-même sur « Continuer » dans la page.',
  'your-turn.login': 'Connectez-vous au portail et rouvrez votre demande.',
  'your-turn.save-failed':
    "L'enregistrement de « {page} » n'a pas été confirmé par le portail : vérifiez.",
  'your-turn.save-unclean':
    'La page « {page} » a des champs à voir : complétez-les et enregistrez vous-même, puis continuez.',
  'your-turn.tab': 'Ouvrez vous-même l’onglet « {page} » du formulaire.',
  'your-turn.person': 'Vérifiez {name} : une personne de la liste lui ressemble.',
  'your-turn.module': 'Ajoutez vous-même le module de formation.',
} as const;
