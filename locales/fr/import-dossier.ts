/** A colleague's follow-up, chosen under « Importer ». */
export const importDossier = {
  'import-dossier.would-new': 'Le suivi d’un dossier que vous n’avez pas encore : {about}.',
  'import-dossier.would-merged':
    'Le suivi d’un dossier que vous suivez aussi : {about}. Les deux suivis seront mis en commun, étape par étape ; rien n’est remplacé.',
  'import-dossier.new': 'Dossier ajouté à ceux que vous suivez.',
  'import-dossier.merged': 'Suivi mis en commun.',
  'import-dossier.same': 'Tout ce que contient ce fichier est déjà dans vos dossiers.',
  'import-dossier.dispute':
    'Sur 1 point, vous et votre collègue n’avez pas dit la même chose : vous choisirez dans « Dossiers ».',
  'import-dossier.disputes':
    'Sur {count} points, vous et votre collègue n’avez pas dit la même chose : vous choisirez dans « Dossiers ».',
  'import-dossier.notes-locked':
    'Le coffre est fermé : les notes du fichier ne peuvent pas être gardées. Ouvrez-le, puis importez le même fichier : rien ne sera doublé.',
  'import-dossier.which':
    'Plusieurs de vos dossiers ressemblent à celui de ce fichier : rien n’a été importé. Importez-le dans « Dossiers », où vous direz duquel il s’agit.',
  'import-dossier.safe': 'Rien n’est encore changé.',
  'import-dossier.use': 'Mettre dans mes dossiers',
  'import-dossier.use-not': 'Ne rien changer',
  'import-dossier.see': 'Voir les dossiers',
} as const;
