/** The kinds of « Action de formation », verbatim, in the order of the dialog (seed 000). */
export const SOUS_DISPOSITIFS: readonly string[] = [
  'Bilan de compétences',
  "Validation des acquis de l'expérience",
  'Abondement CPF',
  "Tuteur / Maître d'apprentissage",
  'Cléa',
  'Plan de développement des compétences',
  'FSE',
  'PIC IAE',
];
