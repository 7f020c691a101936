/** “Copy the values of a tab”: when the page is to be filled in by hand. */
export const copy = {
  'copy.title': 'Values to copy',
  'copy.page': 'Tab or page',
  'copy.person': 'Employee',
  'copy.one': 'Copy',
  'copy.one-named': 'Copy: {label}',
  'copy.all': 'Copy all',
  'copy.done-one': 'Copied: {label}.',
  'copy.done-all': 'All copied: {count} {count|line|lines}.',
  'copy.failed': 'The browser would not copy: select the value and copy it.',
  'copy.nothing': 'No value is known for this page.',
  'copy.no-person': 'No employee entered: add them in the settings.',
  'copy.no-data': 'The values could not be read: reload the page (F5).',
  'copy.per-employee': '{label} (per employee)',
  'copy.per-request': '{label} (for the whole request)',
} as const;
