/** The checks, as the panel sums them up. */
export const checks = {
  'checks.title': 'Checks',
  'checks.count-blocks': '{count} to correct',
  'checks.count-doubtful': '{count} to check',
  'checks.count-awaited': '{count} to fill in',
  'checks.clear': 'Nothing to correct',
  'checks.open': 'See the checks',
  'checks.close': 'Close the checks',
  'checks.review': 'Before sending',
} as const;
