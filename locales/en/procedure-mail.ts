import type { procedureMail as french } from '../fr/procedure-mail.ts';

export const procedureMail = {
  'procedure.mail.convention.subject': 'Signed agreement – {subject}',
  'procedure.mail.convention.body':
    'Hello,\n\nPlease find attached the agreement signed by {signer} for the training « {training} » ({dates}).\n\nKind regards,\n{centre}',
  'procedure.mail.convention.attach':
    'Remember to attach the agreement: the message opens without it.',
  'procedure.mail.papers.subject': 'Papers expected – {subject}',
  'procedure.mail.papers.body':
    'Hello,\n\nFor the training « {training} » ({dates}) we still need: {papers}.\n\nWe have to send the funding request before {day}. Could you let us have them?\n\nMany thanks,\n{centre}',
  'procedure.mail.papers.body-no-day':
    'Hello,\n\nFor the training « {training} » ({dates}) we still need: {papers}. Could you let us have them?\n\nMany thanks,\n{centre}',
  'procedure.mail.signature.subject': 'Agreement to sign – {subject}',
  'procedure.mail.signature.body':
    'Hello,\n\nThe agreement of the training « {training} » ({dates}) has to be signed and dated before {day}, so that the funding request leaves in time.\n\nMany thanks,',
  'procedure.mail.signature.body-no-day':
    'Hello,\n\nThe agreement of the training « {training} » ({dates}) has to be signed and dated, so that the funding request leaves in time.\n\nMany thanks,',
} as const satisfies Record<keyof typeof french, string>;
