/** What to look for on a paper: in the list to tick, and in what is said of a line left open. */
export const paperChecks = {
  'paper.check.title': 'the title of the training',
  'paper.check.content': 'the objectives, the content and the methods',
  'paper.check.provider': 'the provider’s name and SIRET',
  'paper.check.centre': 'your centre’s name and SIRET',
  'paper.check.dates': 'the dates',
  'paper.check.hours': 'the duration',
  'paper.check.names': 'the names of those who attend',
  'paper.check.cost': 'all the costs, excluding tax',
  'paper.check.both-signatures': 'both signatures (the provider’s and your centre’s)',
  'paper.check.provider-signature': 'the provider’s signature',
  'paper.check.half-days': 'a signature of each person for each half-day',
  'paper.check.trainer-signature': 'the trainer’s signature',
  'paper.check.acquitted': 'the mention « acquittée » (paid)',
} as const;
