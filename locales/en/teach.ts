/** What can be taught about a field, and what was learned. */
export const teach = {
  'teach.point': 'Show the field',
  'teach.point-other': 'Show another field',
  'teach.forget': 'Forget this correction',
  'teach.learned': 'Noted: “{label}” is the field “{field}”.',
  'teach.forgotten': 'Correction forgotten.',
  'teach.note': 'This is “{field}”, which you showed on {date}.',
  'teach.note-imported': 'This is “{field}”, from a correction you received, learned on {date}.',
  'reason.correction-stale':
    'The correction learned on {date} no longer fits this page: show the field again, or forget it.',
  'reason.imported': 'From a correction you received: confirm before I fill it in.',
} as const;
