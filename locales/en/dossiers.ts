import type { dossiers as french } from '../fr/dossiers.ts';

export const dossiers = {
  'dossiers.follow': 'Follow this file',
  'dossiers.followed': 'File followed.',
  'dossiers.already-followed': 'This file is already followed.',
  'dossiers.which':
    'This file looks like one that you already follow. Is it the same? Nothing is added until you have chosen.',
  'dossiers.which-new': 'It is another file',
  'dossiers.nothing-here':
    'No file can be read on this page. Open Brouillons, Dossiers or the request itself, then try again.',
  'dossiers.none':
    'No file followed. Fill a request, or open Brouillons or Dossiers and click “Follow this file”.',
  'dossiers.untitled': 'Training without a known title',
  'dossiers.nameless': 'Employee {rank}',
  'dossiers.absent': 'No longer in the list read on {day}. It may have been deleted.',
  'dossiers.absent-draft':
    'No longer among the drafts read on {day}. It may have been deleted, or sent. A draft is visible only to whoever created it.',
  'dossiers.contradiction': 'Two readings do not say the same thing:',
  'dossiers.voice.you': '{value} – what you said on {day}',
  'dossiers.voice.brouillons': '{value} – Brouillons list, read on {day}',
  'dossiers.voice.dossiers': '{value} – Dossiers list, read on {day}',
  'dossiers.clock':
    'Some dates are in the future: the clock of this computer is wrong, or was. Check its date and time; nothing was lost.',
  'dossiers.profile-gone':
    'The training profile with which this file was filled is no longer here. Steps that depend on it may be missing.',
  'dossiers.profile-changed':
    'The training profile was corrected since this file was filled. Compare before sending.',
  'dossiers.note-locked':
    'The note was not kept: the vault is closed. A note may name somebody, so it is kept in the vault. Open it, then try again.',

  'dossiers.similar':
    'A request may already exist for the same company, the same training and the same dates. Look at it before creating another.',
  'dossiers.similar-read': '{list}: list read to its end on {day}.',
  'dossiers.similar-never': '{list}: list never read to its end. Open it on the portal to be sure.',

  'dossiers.badge.one': 'Dossier FLE: 1 deadline is near — {sentence}',
  'dossiers.badge.many': 'Dossier FLE: {count} deadlines are near — {sentence}',
  'dossiers.badge.target': 'Dossier FLE: a day aimed at is over — {sentence}',
  'dossiers.badge.over': 'Dossier FLE: a deadline is over — {sentence}',
  'dossiers.remind.title': 'Dossier FLE: a deadline',
  'dossiers.remind.access': 'Access to the portal must be ready by {day}.',
  'dossiers.remind.papers': 'The papers of a request are to be gathered by {day}.',
  'dossiers.remind.sending': 'A request is to be sent by {day}.',
  'dossiers.remind.agreement': 'The answer to a request is expected around {day}.',
  'dossiers.remind.reimbursement': 'A reimbursement is to be asked for by {day}.',
  'dossiers.remind.late.access': 'Access to the portal was to be ready by {day}.',
  'dossiers.remind.late.papers': 'The papers of a request were to be gathered by {day}.',
  'dossiers.remind.late.sending': 'A request was not seen as sent. Last day to send it: {day}.',
  'dossiers.remind.late.agreement': 'The answer to a request was expected around {day}.',
  'dossiers.remind.late.reimbursement': 'A reimbursement was to be asked for before {day}.',

  'dossiers.export': 'Hand the follow-up to a colleague',
  'dossiers.export-what':
    'The file holds the steps, the dates and what was read of the portal, with the notes that you tick. It is not encrypted: no employee’s name and no document is added to it. To hand on people too, make a backup.',
  'dossiers.export-refused':
    'The file was not made: a text holds a social-security number or an employee’s name. Correct that text or untick the note, then try again.',
  'dossiers.export-doubtful':
    'A text may hold contact details or somebody’s first name. Read it again before going on.',
  'dossiers.import-done': 'Follow-ups put together.',
  'dossiers.import-new': 'File added to those that you follow.',
  'dossiers.import-notes-locked':
    'The notes of the file were not kept: the vault is closed. Open it, then import the same file again: nothing will be doubled.',
  'dossiers.import.too-big':
    'The file is too big to be the follow-up of a request. Ask your colleague to make it again.',
  'dossiers.import.not-json':
    'This file cannot be read: it was cut or changed. Ask your colleague to send it again.',
  'dossiers.import.not-ours':
    'This file is not the follow-up of a request. Choose the one that your colleague made with “Hand the follow-up to a colleague”.',
  'dossiers.import.newer':
    'This file comes from a newer version of Dossier FLE. Update Dossier FLE, then try again.',
  'dossiers.import.damaged':
    'This file is damaged (“{where}”): nothing was imported. Ask your colleague to make it again.',
  'dossiers.import.nir':
    'This file holds what looks like a social-security number (“{where}”): nothing was imported. Ask your colleague to take it out.',
  'dossiers.dispute':
    'You and your colleague did not say the same thing. Choose: nothing is replaced without you.',
  'dossiers.dispute.done': 'Done, said on {day}',
  'dossiers.dispute.not-done': 'Not done, said on {day}',
  'dossiers.dispute.value': '{value}, said on {day}',
} as const satisfies Record<keyof typeof french, string>;
