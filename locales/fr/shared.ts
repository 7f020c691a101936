/** Said both in the panel and in the settings. */
export const shared = {
  'options.people.add': 'Ajouter un salarié',
  'options.profiles.dates': 'du {start} au {end}',
  'options.choose': 'Choisir…',
} as const;
