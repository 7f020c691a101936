/** The list to tick while looking at a paper. */
export const papers = {
  'papers.look':
    'Dossier FLE does not read your papers: look at them, and tick what you have seen.',
  'papers.ticks': 'Seen on the paper: {seen} of {total}',
  'papers.ticks-of': 'What you have seen on {name}',
  'papers.expected': 'expected: {value}',
  'papers.no-names': 'Choose the employees in the panel first: their names show here.',
  'papers.no-centre': 'Fill in your centre’s file: its SIRET shows here.',
  'papers.acquitted': 'Once paid, for the reimbursement: not before the training.',
  'papers.source': 'Source: {source} ({date})',
} as const;
