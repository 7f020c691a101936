/** “Look before writing”: what would be written, to be agreed to. */
export const preview = {
  'preview.title': 'What will be written',
  'preview.why': 'Nothing is written yet. What you typed is kept, unless you tick it.',
  'preview.not-here': '“Fill this tab” also adds the modules and asks what must be asked.',
  'preview.none': 'Untick all',
  'preview.on-page': 'on the page: {value}',
  'preview.replaced': 'will be replaced',
  'preview.write': 'Write the {count} ticked',
} as const;
