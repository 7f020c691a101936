/** What the engine says of a field or of a page before anything is pressed. */
export const reasons = {
  'reason.locked': 'Personne ne peut le changer ici.',
  'reason.locked-differs': 'Différent de votre fiche : à vérifier.',
  'reason.yours': 'À faire par vous.',
  'reason.one-way': 'Ne pourra plus être décoché.',
  'reason.yours-file': 'Fichier à déposer par vous.',
  'reason.no-file-box':
    'Type absent de la page : ajoutez-le avec « Ajouter un fichier », puis recommencez.',
  'reason.ambiguous': 'À saisir à la main.',
  'reason.not-found': "À saisir à la main s'il existe.",
  'reason.later': "S'écrira dès que la page montrera ce champ.",
  'reason.missing': 'Complétez votre fiche, ou saisissez-la ici.',
  'reason.amount': 'attend votre réponse : quel montant écrire ?',
  'reason.optional': 'Laissé vide (facultatif).',
  'reason.conflict': 'Vous aviez écrit autre chose : gardé.',
  'reason.fair': 'Probablement ce champ : confirmez avant que je ne remplisse.',

  'blocked.page-unknown': 'Je ne reconnais pas cette page.',
  'blocked.page-unknown.todo': "Dites-moi laquelle c'est, ou allez sur la page à remplir.",
  'blocked.no-people': 'Aucune personne choisie : cochez qui suit la formation.',
  'blocked.checked-only':
    'Contrat de professionnalisation : je vérifie cette page, je ne la remplis pas.',
  'blocked.checked-only.todo': 'Saisissez : ce qui ne va pas est dit à côté du champ.',
  'blocked.other-funder': 'Votre centre dépend de {opco} : cette page est celle d’AKTO.',
} as const;
