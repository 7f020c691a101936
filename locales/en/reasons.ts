import type { reasons as french } from '../fr/reasons.ts';

export const reasons: Readonly<Record<keyof typeof french, string>> = {
  'reason.locked': 'Nobody can change it here.',
  'reason.locked-differs': 'Different from your data: to be checked.',
  'reason.yours': 'For you to do.',
  'reason.one-way': 'Once chosen, it cannot be unchosen: only changed.',
  'reason.yours-file': 'A file for you to attach.',
  'reason.no-file-box': 'Type not on the page: add it with « Ajouter un fichier », then try again.',
  'reason.ambiguous': 'To be typed by hand.',
  'reason.not-found': 'To be typed by hand if it exists.',
  'reason.later': 'Will be written once the page shows this field.',
  'reason.missing': 'Complete your data, or type it here.',
  'reason.amount': 'awaits your answer: which amount to write?',
  'reason.optional': 'Left empty (optional).',
  'reason.conflict': 'You had written something else: kept.',
  'reason.fair': 'Probably this field: confirm before I fill it.',

  'blocked.page-unknown': 'I do not recognise this page.',
  'blocked.page-unknown.todo': 'Tell me which one it is, or go to the page to fill.',
  'blocked.no-people': 'Nobody chosen: tick who attends the training.',
  'blocked.checked-only': 'Professionalisation contract: I check this page, I do not fill it.',
  'blocked.checked-only.todo': 'Type: whatever is wrong is said beside the field.',
  'blocked.other-funder': 'Your centre depends on {opco}: this page is AKTO’s.',
};
