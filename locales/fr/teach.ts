/** What can be taught about a field, and what was learned. */
export const teach = {
  'teach.point': 'Montrer le champ',
  'teach.point-other': 'Montrer un autre champ',
  'teach.forget': 'Oublier cette correction',
  'teach.learned': 'Retenu : « {label} » est le champ « {field} ».',
  'teach.forgotten': 'Correction oubliée.',
  'teach.note': 'C’est « {field} », que vous avez montré le {date}.',
  'teach.note-imported': 'C’est « {field} », d’après une correction reçue, apprise le {date}.',
  'reason.correction-stale':
    'La correction apprise le {date} ne correspond plus à cette page : montrez le champ à nouveau, ou oubliez-la.',
  'reason.imported': 'D’après une correction reçue : confirmez avant que je ne remplisse.',
} as const;
