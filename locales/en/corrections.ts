/** The corrections in the settings: what was learned, what a file would teach. */
export const corrections = {
  'corrections.title': 'Corrections learned',
  'corrections.why':
    'The fields of the portal that you showed to Dossier FLE, or that your network sent you. They say nothing of anybody.',
  'corrections.none': 'No correction yet.',
  'corrections.on-tab': 'On the tab {page}, “{label}” is the field “{field}”.',
  'corrections.on-page': 'On the page “{page}”, “{label}” is the field “{field}”.',
  'corrections.unknown': '“{label}”: a field that this version no longer knows.',
  'corrections.learned': 'learned on {date}',
  'corrections.imported': 'received, only proposed until you have used it',
  'corrections.forget': 'Forget',
  'corrections.forget-named': 'Forget: {label}',
  'corrections.forget-all': 'Forget all',
  'corrections.forget-sure': 'Forget all the corrections?',
  'corrections.forgotten': 'Forgotten.',
  'corrections.export': 'Export the corrections',
  'corrections.preview': 'This file holds:',
  'corrections.preview-safe':
    'Nothing is filled in from them without your word the first time. You can forget them below.',
  'corrections.kept': '{sentence} You had shown it already: yours is kept.',
  'corrections.use': 'Use these corrections',
  'corrections.use-not': 'Do not use them',
  'corrections.done-one': '1 correction',
  'corrections.done-many': '{count} corrections',
  'corrections.done-none': 'no new correction',
  'corrections.refused-use': 'Nothing of this file was kept.',
} as const;
