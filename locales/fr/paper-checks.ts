/** What to look for on a paper: in the list to tick, and in what is said of a line left open. */
export const paperChecks = {
  'paper.check.title': 'l’intitulé de la formation',
  'paper.check.content': 'les objectifs, le contenu et les méthodes',
  'paper.check.provider': 'le nom et le SIRET de l’organisme',
  'paper.check.centre': 'le nom et le SIRET de votre centre',
  'paper.check.dates': 'les dates',
  'paper.check.hours': 'la durée',
  'paper.check.names': 'les noms des participants',
  'paper.check.cost': 'tous les coûts, hors taxes',
  'paper.check.both-signatures': 'les deux signatures (l’organisme et votre centre)',
  'paper.check.provider-signature': 'la signature de l’organisme',
  'paper.check.half-days': 'une signature de chacun par demi-journée',
  'paper.check.trainer-signature': 'la signature du formateur',
  'paper.check.acquitted': 'la mention « acquittée »',
} as const;
