/** « Fiche à recopier »: a whole request on paper, for any portal. */
export const fiche = {
  'profiles.fiche': 'Fiche à recopier',
  'profiles.fiche-named': 'Fiche à recopier : {title}',
  'fiche.title': 'Fiche à recopier',
  'fiche.lead':
    'Tout ce qu’une demande contient, dans l’ordre où c’est demandé : à copier ligne par ligne, ou à imprimer.',
  'fiche.loading': 'Lecture de la fiche…',
  'fiche.failed':
    'La fiche n’a pas pu être préparée : ce qui est gardé dans ce navigateur n’a pas pu être lu. Rien n’a été changé. Rechargez cette page (touche F5).',
  'fiche.no-profile':
    'Aucune fiche formation : créez-en une dans les réglages, ou chargez celle que vous avez reçue.',
  'fiche.gone': 'Cette fiche formation n’est plus là : choisissez-en une autre.',
  'fiche.open-options': 'Ouvrir les réglages',
  'fiche.choices': 'Ce qu’elle contient',
  'fiche.training': 'Formation',
  'fiche.centre': 'Centre',
  'fiche.centre-none': 'Aucun : lignes à remplir (pour l’envoyer à un autre centre)',
  'fiche.funder': 'OPCO de ce centre',
  'fiche.funder-akto': 'AKTO (Mon Espace)',
  'fiche.funder-other': 'Un autre OPCO',
  'fiche.people': 'Salariés',
  'fiche.people-why':
    'Personne n’est coché d’avance. Sans personne, les lignes d’un salarié restent à remplir à la main.',
  'fiche.people-search': 'Chercher un nom',
  'fiche.people-shown':
    '{shown} sur {count} : tapez un nom pour trouver les autres. Ceux qui sont cochés restent dans la fiche.',
  'fiche.people-none': 'Aucun salarié enregistré dans ce navigateur.',
  'fiche.people-locked': 'Le coffre est fermé : la fiche se fait sans personne.',
  'fiche.people-unlock': 'Ouvrir le coffre',
  'fiche.print': 'Imprimer',
  'fiche.save': 'Enregistrer en un fichier',
  'fiche.show-pay': 'Montrer la rémunération',
  'fiche.hide-pay': 'Cacher la rémunération',
  'fiche.save-why':
    'Un seul fichier, lisible par tous les navigateurs, sans Dossier FLE. Ni numéro de sécurité sociale, ni salaire.',
  'fiche.save-names':
    'Le fichier portera le nom, la naissance et l’adresse des salariés cochés : ne l’envoyez qu’à qui doit les connaître. Pour un autre centre, décochez-les.',
  'fiche.saved': 'Fichier enregistré : « {name} », dans vos téléchargements.',
  'fiche.holds-names':
    'Ce document contient des données personnelles (nom, naissance, adresse). Ne le transmettez qu’à qui doit les connaître, et détruisez-le une fois la demande faite.',
  'fiche.legend':
    '* : obligatoire sur le portail. Une ligne pointillée : à remplir. « À comparer » : déjà rempli par le portail.',
  'fiche.facts':
    'Les mots et l’ordre du portail de votre OPCO ne sont pas connus ici : voici les faits de la formation et les intitulés habituels. Ses règles, ses montants et ses délais sont à vérifier auprès de lui.',
  'fiche.undeclared':
    'Cette fiche formation ne dit pas comment elle se déclare à AKTO : voici ses faits seulement. À vérifier avec l’organisateur.',
  'fiche.copy-tab': 'Copier cet onglet',
  'fiche.copy-tab-named': 'Copier cet onglet : {name}',
  'fiche.copied-tab': 'Copié : {name}, {count} {count|ligne|lignes}.',
  'fiche.module': 'Module {number}',
  'fiche.person': 'Salarié {number} : {name}',
  'fiche.person-unknown': 'Salarié {number}',
  'fiche.required': 'obligatoire',
  'fiche.per-employee': 'par salarié',
  'fiche.per-request': 'pour toute la demande',
  'fiche.blank': 'à remplir',
  'fiche.blank-optional': 'à remplir si c’est demandé',
  'fiche.pick': 'puis choisir « {option} »',
  'fiche.options': 'au choix : {options}',
  'fiche.limit': '{count} caractères au plus',
  'fiche.day': 'JJ/MM/AAAA',
  'fiche.to-check': 'à vérifier',
  'fiche.compare': 'à comparer',
  'fiche.by-portal': 'rempli par le portail',
  'fiche.tick': 'à cocher vous-même',
  'fiche.join': 'fichier à joindre vous-même',
  'fiche.join-optional': 'fichier à joindre si c’est demandé',
  'fiche.nir': 'à recopier de la carte Vitale (13 caractères, sans la clé)',
  'fiche.ntt': 'à recopier du document de la personne',
  'fiche.made': 'Préparée le {day} avec Dossier FLE, outil non officiel. Relisez avant d’envoyer.',
} as const;
