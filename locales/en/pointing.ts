/** While the user points at a field: loaded with the script that lets them. */
export const pointing = {
  'teach.banner': 'Click on the field “{label}” in the page. Escape to cancel.',
  'teach.cancel': 'Cancel',
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
} as const;
