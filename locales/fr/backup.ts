/** The complete backup, and putting it back. */
export const backup = {
  'backup.title': 'Sauvegarde',
  'backup.why':
    "Supprimer l'extension, ou changer d'ordinateur, efface tout : la sauvegarde est la seule copie. C'est un seul fichier, chiffré, qui s'ouvre avec la phrase de passe du coffre ou son code de secours.",
  'backup.last': 'Dernière sauvegarde : {date}.',
  'backup.never': 'Dernière sauvegarde : aucune sur cet ordinateur.',
  'backup.stale': 'Des choses ont changé depuis : une nouvelle est conseillée.',
  'backup.fresh': "Rien n'a changé depuis.",
  'backup.make': 'Faire une sauvegarde',
  'backup.made':
    'Sauvegarde faite : rangez le fichier « {name} » hors de cet ordinateur (clé USB, dossier de la direction).',
  'backup.needs-vault':
    "Pour faire une sauvegarde, créez d'abord le coffre, plus haut : elle s'ouvre avec sa phrase de passe.",
  'backup.needs-open': "Le coffre est fermé : ouvrez-le d'abord, plus haut.",
  'backup.failed': "La sauvegarde n'a pas pu être faite : réessayez. Rien n'a été changé.",
  'backup.restore': 'Restaurer une sauvegarde',
  'backup.restore.why':
    "Rien n'est changé avant que vous ayez vu ce que le fichier changerait ici, et rien de ce qui n'est qu'ici n'est effacé. Sur un ordinateur neuf, ne créez pas de coffre : il vient avec la sauvegarde.",
  'backup.restore.choose': 'Choisir la sauvegarde',
  'backup.restore.passphrase': 'Phrase de passe du coffre, au moment de cette sauvegarde',
  'backup.restore.code': 'Code de secours',
  'backup.restore.use-code': 'Utiliser le code de secours',
  'backup.restore.use-passphrase': 'Utiliser la phrase de passe',
  'backup.restore.open': 'Voir ce qu’elle contient',
  'backup.restore.opening': 'Ouverture…',
  'backup.restore.wrong':
    "Cette sauvegarde ne s'ouvre pas ainsi. Il faut la phrase de passe, ou le code, du jour où elle a été faite.",
  'backup.restore.code-typo':
    'Ce code de secours est mal recopié : il a cinq groupes de cinq caractères.',
  'backup.restore.of': 'Sauvegarde du {date} : « {name} »',
  'backup.restore.nothing': 'Tout ce qu’elle contient est déjà ici, à l’identique.',
  'backup.restore.new': 'À ajouter',
  'backup.restore.different': 'Différent ici : la version de la sauvegarde prendrait la place',
  'backup.restore.unreadable': 'Illisible : ne sera pas restauré',
  'backup.restore.same': 'Déjà ici, identique : {count}.',
  'backup.restore.all': 'Tout',
  'backup.restore.others': 'et {count} autres',
  'backup.restore.do': 'Restaurer ({count})',
  'backup.restore.none-ticked': 'Cochez au moins une ligne pour restaurer.',
  'backup.restore.cancel': 'Ne rien restaurer',
  'backup.restore.progress': 'Documents : {done} sur {total}',
  'backup.restore.done': 'Restauré : {count} {count|élément|éléments}.',
  'backup.restore.done-adopted':
    'Restauré : {count} {count|élément|éléments}. Le coffre de cette sauvegarde est maintenant ici : même phrase de passe, même code de secours.',
  'backup.restore.failed':
    "La restauration s'est arrêtée en route. Ce qui était ici est toujours là : restaurez la même sauvegarde une seconde fois pour finir.",
  'backup.restore.full':
    "Il n'y a plus de place sur cet ordinateur pour tout restaurer. Libérez-en, puis recommencez : ce qui était ici est toujours là.",
  'backup.restore.changed':
    "Quelque chose vient de changer ici, dans une autre fenêtre : rien n'a été restauré. Ouvrez de nouveau la sauvegarde pour voir la liste à jour.",
  'backup.restore.locked':
    "Le coffre s'est fermé. Ce qui était ici est toujours là : ouvrez-le, puis restaurez la même sauvegarde.",
  'backup.fault.not-a-backup':
    "Ce fichier n'est pas une sauvegarde de Dossier FLE : elles se terminent par « .dfle ».",
  'backup.fault.newer':
    "Cette sauvegarde vient d'une version plus récente de Dossier FLE : mettez l'extension à jour, puis recommencez.",
  'backup.fault.truncated':
    "Ce fichier est incomplet : la copie ou le téléchargement s'est arrêté en route. Reprenez-le à la source. Rien n'a été changé ici.",
  'backup.fault.tampered':
    "Ce fichier a été abîmé ou modifié : il n'est pas sûr, et rien n'en a été pris. Utilisez une autre sauvegarde.",
  'backup.kind.centre': 'centre',
  'backup.kind.profile': 'fiche formation',
  'backup.kind.correction': 'correction apprise',
  'backup.kind.person': 'salarié',
  'backup.kind.document': 'document',
  'backup.kind.dossier': 'dossier suivi',
  'backup.kind.setting': 'langue et réglages du coffre',
  'backup.setting.archived': 'fiches formation rangées',
  'backup.setting.centre': 'centre qui fait la demande',
  'backup.setting.selection': 'formation et salariés choisis',
  'backup.setting.options': 'réponses données aux listes du portail',
  'backup.setting.checks': 'chiffres de la branche et plafonds',
  'backup.handover': 'Passer la main',
  'backup.handover.why':
    '« Passer la main », quand quelqu’un d’autre reprend : une sauvegarde, et la liste imprimée de ce qui est en cours.',
  'backup.handover.title': 'Passage de main, le {date}',
  'backup.handover.file': 'Sauvegarde à transmettre : {name}',
  'backup.handover.opens':
    'Elle s’ouvre avec la phrase de passe du coffre, ou avec le code de secours rangé dans le coffre de la direction. Ne les écrivez pas ici.',
  'backup.handover.centre': 'Centre : {name}',
  'backup.handover.trainings': 'Formations à venir',
  'backup.handover.none': 'Aucune formation à venir.',
  'backup.handover.dates': 'du {start} au {end}',
  'backup.handover.deposit': 'à déposer au plus tard le {date} (30 jours avant)',
  'backup.handover.papers': 'papiers rangés : {papers}',
  'backup.handover.no-papers': 'aucun papier rangé',
  'backup.handover.dossiers': 'Dossiers en cours',
  'backup.handover.no-dossiers': 'Aucun dossier en cours.',
  'backup.handover.awaited': 'Pièces attendues :',
  'backup.handover.people': 'Salariés dans le coffre : {count}.',
  'backup.handover.print': 'Imprimer',
  'backup.handover.close': 'Fermer',
} as const;
