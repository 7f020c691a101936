/** « Vérifications »: what is wrong or doubtful in the request. */
export const findings = {
  'findings.title': 'Vérifications',
  'findings.blocks': 'À corriger avant d’envoyer ({count})',
  'findings.doubtful': 'À vérifier ({count})',
  'findings.information': 'Bon à savoir ({count})',
  'findings.awaited': 'Reste à remplir ({count})',
  'findings.on-page': '{page} : {count}',
  'findings.show': 'Aller au champ',
  'findings.show-named': 'Aller au champ « {label} »',
  'findings.source': 'D’après : {source}',
  'findings.sending': 'Encore {count} à corriger.',
  'findings.sending-remedy': 'Ouvrez « Voir les vérifications ». L’envoi reste possible.',
} as const;
