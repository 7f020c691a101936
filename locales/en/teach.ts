/** Pointing at a field, and what was learned. */
export const teach = {
  'teach.point': 'Show the field',
  'teach.point-other': 'Show another field',
  'teach.point-named': 'Show the field: {label}',
  'teach.forget': 'Forget this correction',
  'teach.forget-named': 'Forget this correction: {label}',
  'teach.banner': 'Click on the field “{label}” in the page. Escape to cancel.',
  'teach.cancel': 'Cancel',
  'teach.learned': 'Noted: “{label}” is the field “{field}”.',
  'teach.forgotten': 'Correction forgotten.',
  'teach.note': 'This is “{field}”, which you showed on {date}.',
  'teach.note-imported': 'This is “{field}”, from a correction you received, learned on {date}.',
  'teach.no-control': 'There is no field there. Click in the box to fill in.',
  'teach.is-text': 'That is a box to type in: “{label}” is not filled in so. Show another one.',
  'teach.is-textarea':
    'That is a box for free text: “{label}” does not go there. Show another one.',
  'teach.is-number': 'That box wants a number: “{label}” does not go there. Show another one.',
  'teach.is-date': 'That box wants a date: “{label}” does not go there. Show another one.',
  'teach.is-phone': 'That box wants a phone number: “{label}” does not go there. Show another one.',
  'teach.is-list': 'That is a list: “{label}” is not chosen so. Show another one.',
  'teach.is-search': 'That is a search: “{label}” is not filled in so. Show another one.',
  'teach.is-choice': 'That is a choice to tick: “{label}” does not go there. Show another one.',
  'teach.is-checkbox': 'That is a tick box: “{label}” does not go there. Show another one.',
  'teach.is-file': 'That is a place for files: “{label}” does not go there. Show another one.',
  'teach.is-cell': 'That is a cell of a table: “{label}” does not go there. Show another box.',
  'teach.no-label':
    'That field has no name on the page: I could not find it again. Fill it in by hand.',
  'teach.personal':
    'The name of that field holds somebody’s name: I may not remember it. Fill it in by hand.',
  'teach.several':
    'Several fields “{label}” stand in the same place: I could not tell which one to take again. Fill it in by hand.',
  'reason.correction-stale':
    'The correction learned on {date} no longer fits this page: show the field again, or forget it.',
  'reason.imported': 'From a correction you received: confirm before I fill it in.',
} as const;
