/** Said both in the panel and in the settings. */
export const shared = {
  'options.people.add': 'Add an employee',
  'options.profiles.dates': 'from {start} to {end}',
  'options.choose': 'Choose…',
} as const;
