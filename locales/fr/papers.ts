/** The list to tick while looking at a paper. */
export const papers = {
  'papers.look': 'Dossier FLE ne lit pas vos pièces : regardez-les, et cochez ce que vous avez vu.',
  'papers.ticks': 'Vu sur la pièce : {seen} sur {total}',
  'papers.ticks-of': 'Ce que vous avez vu sur {name}',
  'papers.expected': 'attendu : {value}',
  'papers.no-names':
    'Choisissez d’abord les salariés dans le panneau : leurs noms s’affichent ici.',
  'papers.no-centre': 'Remplissez la fiche de votre centre : son SIRET s’affiche ici.',
  'papers.acquitted': 'Une fois payée, pour le remboursement : pas avant la formation.',
  'papers.source': 'Source : {source} ({date})',
} as const;
