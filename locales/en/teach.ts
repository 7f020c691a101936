/** What can be taught about a field; what was learned: `outcomes.ts`. */
export const teach = {
  'teach.point': 'Show the field',
  'teach.point-other': 'Show another field',
  'teach.forget': 'Forget this correction',
} as const;
