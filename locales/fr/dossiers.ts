/** Requests being followed: what is said of each, reminders, sharing. */
export const dossiers = {
  'dossiers.follow': 'Suivre ce dossier',
  'dossiers.followed': 'Dossier suivi.',
  'dossiers.already-followed': 'Ce dossier est déjà suivi.',
  'dossiers.which':
    'Ce dossier ressemble à un dossier que vous suivez déjà. Est-ce le même ? Rien n’est ajouté tant que vous n’avez pas choisi.',
  'dossiers.which-new': 'C’est un autre dossier',
  'dossiers.nothing-here':
    'Aucun dossier n’est lisible sur cette page. Ouvrez Brouillons, Dossiers ou la demande elle-même, puis réessayez.',
  'dossiers.none':
    'Aucun dossier suivi. Remplissez une demande, ou ouvrez Brouillons ou Dossiers et cliquez sur « Suivre ce dossier ».',
  'dossiers.untitled': 'Formation sans titre connu',
  'dossiers.nameless': 'Salarié {rank}',
  'dossiers.absent': 'N’est plus dans la liste lue le {day}. Peut-être a-t-il été supprimé.',
  'dossiers.absent-draft':
    'N’est plus parmi les brouillons lus le {day}. Il a peut-être été supprimé, ou envoyé. Un brouillon n’est visible que par celui qui l’a créé.',
  'dossiers.contradiction': 'Deux lectures ne disent pas la même chose :',
  'dossiers.voice.you': '{value} – ce que vous avez indiqué le {day}',
  'dossiers.voice.brouillons': '{value} – liste Brouillons, lue le {day}',
  'dossiers.voice.dossiers': '{value} – liste Dossiers, lue le {day}',
  'dossiers.clock':
    'Certaines dates sont dans le futur : l’horloge de cet ordinateur est fausse, ou l’a été. Vérifiez la date et l’heure de l’ordinateur ; rien n’a été perdu.',
  'dossiers.profile-gone':
    'La fiche de formation avec laquelle ce dossier a été rempli n’est plus ici. Les étapes qui en dépendent peuvent manquer.',
  'dossiers.profile-changed':
    'La fiche de formation a été corrigée depuis que ce dossier a été rempli. Comparez avant d’envoyer.',
  'dossiers.note-locked':
    'La note n’a pas été gardée : le coffre est fermé. Une note peut nommer quelqu’un, elle se garde dans le coffre. Ouvrez-le, puis recommencez.',

  'dossiers.similar':
    'Une demande existe peut-être déjà pour la même entreprise, la même formation et les mêmes dates. Regardez-la avant d’en créer une autre.',
  'dossiers.similar-read': '{list} : liste lue en entier le {day}.',
  'dossiers.similar-never':
    '{list} : liste jamais lue en entier. Ouvrez-la sur le portail pour être sûr.',

  'dossiers.badge.one': 'Dossier FLE : 1 échéance proche — {sentence}',
  'dossiers.badge.many': 'Dossier FLE : {count} échéances proches — {sentence}',
  'dossiers.badge.target': 'Dossier FLE : une date visée est passée — {sentence}',
  'dossiers.badge.over': 'Dossier FLE : une échéance est passée — {sentence}',
  'dossiers.remind.title': 'Dossier FLE : une échéance',
  'dossiers.remind.access': 'L’accès au portail doit être prêt au plus tard le {day}.',
  'dossiers.remind.papers': 'Les pièces d’une demande sont à réunir au plus tard le {day}.',
  'dossiers.remind.sending': 'Une demande est à envoyer au plus tard le {day}.',
  'dossiers.remind.agreement': 'La réponse à une demande est attendue vers le {day}.',
  'dossiers.remind.reimbursement': 'Un remboursement est à demander au plus tard le {day}.',
  'dossiers.remind.late.access': 'L’accès au portail devait être prêt le {day}.',
  'dossiers.remind.late.papers': 'Les pièces d’une demande devaient être réunies le {day}.',
  'dossiers.remind.late.sending':
    'Une demande n’a pas été vue comme envoyée. Dernier jour pour l’envoyer : le {day}.',
  'dossiers.remind.late.agreement': 'La réponse à une demande était attendue vers le {day}.',
  'dossiers.remind.late.reimbursement': 'Un remboursement était à demander avant le {day}.',

  'dossiers.export': 'Transmettre le suivi à un collègue',
  'dossiers.export-what':
    'Le fichier contient les étapes, les dates et ce qui a été lu du portail, ainsi que les notes que vous cochez. Il n’est pas chiffré : aucun nom de salarié ni document n’y est ajouté. Pour transmettre aussi les personnes, faites une sauvegarde.',
  'dossiers.export-refused':
    'Le fichier n’a pas été fait : un texte contient un numéro de sécurité sociale ou le nom d’un salarié. Corrigez ce texte ou décochez la note, puis recommencez.',
  'dossiers.export-doubtful':
    'Un texte contient peut-être des coordonnées ou le prénom de quelqu’un. Relisez-le avant de continuer.',
  'dossiers.import-done': 'Suivi mis en commun.',
  'dossiers.import-new': 'Dossier ajouté à ceux que vous suivez.',
  'dossiers.import-notes-locked':
    'Les notes du fichier n’ont pas été gardées : le coffre est fermé. Ouvrez-le, puis importez de nouveau le même fichier : rien ne sera doublé.',
  'dossiers.import.too-big':
    'Le fichier est trop gros pour un suivi de dossier. Demandez à votre collègue de le refaire.',
  'dossiers.import.not-json':
    'Ce fichier n’est pas lisible : il a été coupé ou modifié. Demandez à votre collègue de le renvoyer.',
  'dossiers.import.not-ours':
    'Ce fichier n’est pas un suivi de dossier. Choisissez celui que votre collègue a fait avec « Transmettre le suivi à un collègue ».',
  'dossiers.import.newer':
    'Ce fichier vient d’une version plus récente de Dossier FLE. Mettez Dossier FLE à jour, puis réessayez.',
  'dossiers.import.damaged':
    'Ce fichier est abîmé (« {where} ») : rien n’a été importé. Demandez à votre collègue de le refaire.',
  'dossiers.import.nir':
    'Ce fichier contient ce qui ressemble à un numéro de sécurité sociale (« {where} ») : rien n’a été importé. Demandez à votre collègue de l’enlever.',
  'dossiers.dispute':
    'Vous et votre collègue n’avez pas dit la même chose. Choisissez : rien n’est remplacé sans vous.',
  'dossiers.dispute.done': 'Fait, dit le {day}',
  'dossiers.dispute.not-done': 'Pas fait, dit le {day}',
  'dossiers.dispute.value': '{value}, dit le {day}',
} as const;
