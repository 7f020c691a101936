/** The button in the corner of the portal: apart, since it is there on every page. */
export const pill = {
  'pill.open': 'Dossier FLE',
  'pill.title': 'Ouvrir Dossier FLE',
  'pill.reload': 'Rechargez la page pour utiliser Dossier FLE',
} as const;
