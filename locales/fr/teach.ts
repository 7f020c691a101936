/** What can be taught about a field; what was learned: `outcomes.ts`. */
export const teach = {
  'teach.point': 'Montrer le champ',
  'teach.point-other': 'Montrer un autre champ',
  'teach.forget': 'Oublier cette correction',
} as const;
