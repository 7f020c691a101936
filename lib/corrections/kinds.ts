import type { ControlKind } from '../controls/control.ts';

/** Every kind of control: a new one does not compile until it can be stored. */
export const KINDS = {
  text: 'text',
  textarea: 'textarea',
  number: 'number',
  date: 'date',
  phone: 'phone',
  list: 'list',
  search: 'search',
  choice: 'choice',
  checkbox: 'checkbox',
  file: 'file',
  cell: 'cell',
} as const satisfies { readonly [Kind in ControlKind]: Kind };
