/** E-mails that the user reads, completes and sends from their own mail program. */
export const procedureMail = {
  'procedure.mail.convention.subject': 'Convention signée – {subject}',
  'procedure.mail.convention.body':
    'Bonjour,\n\nVous trouverez ci-jointe la convention signée par {signer} pour la formation « {training} » ({dates}).\n\nCordialement,\n{centre}',
  'procedure.mail.convention.attach':
    'Pensez à joindre la convention : le message s’ouvre sans elle.',
  'procedure.mail.papers.subject': 'Pièces attendues – {subject}',
  'procedure.mail.papers.body':
    'Bonjour,\n\nPour la formation « {training} » ({dates}), il nous manque : {papers}.\n\nNous devons envoyer la demande de prise en charge avant le {day}. Pourriez-vous nous les faire parvenir ?\n\nMerci, et bonne journée,\n{centre}',
  'procedure.mail.papers.body-no-day':
    'Bonjour,\n\nPour la formation « {training} » ({dates}), il nous manque : {papers}. Pourriez-vous nous les faire parvenir ?\n\nMerci, et bonne journée,\n{centre}',
  'procedure.mail.signature.subject': 'Convention à signer – {subject}',
  'procedure.mail.signature.body':
    'Bonjour,\n\nLa convention de la formation « {training} » ({dates}) est à signer et à dater avant le {day}, pour que la demande de prise en charge parte à temps.\n\nMerci,',
  'procedure.mail.signature.body-no-day':
    'Bonjour,\n\nLa convention de la formation « {training} » ({dates}) est à signer et à dater, pour que la demande de prise en charge parte à temps.\n\nMerci,',
} as const;
