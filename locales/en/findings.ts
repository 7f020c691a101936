/** « Vérifications »: what is wrong or doubtful in the request. */
export const findings = {
  'findings.title': 'Checks',
  'findings.blocks': 'To correct before sending ({count})',
  'findings.doubtful': 'To check ({count})',
  'findings.information': 'Good to know ({count})',
  'findings.awaited': 'Still to fill in ({count})',
  'findings.on-page': '{page}: {count}',
  'findings.show': 'Go to the field',
  'findings.show-named': 'Go to the field “{label}”',
  'findings.source': 'Source: {source}',
  'findings.sending': 'Still {count} to correct.',
  'findings.sending-remedy': 'Open “See the checks”. You remain free to send.',
} as const;
