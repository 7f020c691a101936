import type { ControlKind } from './control.ts';

/**
 * What an element of the document is to the scan, judged by role and type only. `radio` and
 * `segment` are members of a control; `checkbox` keeps its own text as its label.
 */
export type Candidate = ControlKind | 'radio' | 'segment' | 'option-list';

const TEXT_TYPES: Readonly<Record<string, ControlKind>> = {
  text: 'text',
  search: 'text',
  url: 'text',
  email: 'text',
  tel: 'phone',
  number: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  checkbox: 'checkbox',
  file: 'file',
};

/** The candidate that an element is, or `null`. Passwords and one-time codes are never ones. */
export function candidateOf(element: Element): Candidate | null {
  const role = element.getAttribute('role') ?? '';
  switch (element.tagName) {
    case 'INPUT':
      return inputCandidate(element as HTMLInputElement, role);
    case 'TEXTAREA':
      return 'textarea';
    case 'SELECT':
      return 'list';
  }
  switch (role) {
    case 'combobox':
      return 'list';
    case 'checkbox':
    case 'switch':
      return 'checkbox';
    case 'radio':
      return 'radio';
    case 'spinbutton':
      return 'segment';
    case 'textbox':
    case 'searchbox':
      return isEditable(element) ? 'textarea' : null;
    case 'listbox':
      return 'option-list';
  }
  if (element.getAttribute('aria-haspopup') === 'listbox' && isButton(element)) return 'list';
  if (element.hasAttribute('aria-pressed') && isButton(element)) return 'radio';
  if (isEditable(element)) return 'textarea';
  return null;
}

function inputCandidate(input: HTMLInputElement, role: string): Candidate | null {
  if (input.type === 'radio') return 'radio';
  if (input.autocomplete === 'one-time-code') return null;
  const kind = TEXT_TYPES[input.type];
  if (!kind) return null;
  if (kind === 'checkbox' || kind === 'file') return kind;
  if (role === 'spinbutton' && input.type !== 'number')
    return isSegment(input) ? 'segment' : 'number';
  const popup = input.getAttribute('aria-haspopup');
  const isCombobox = role === 'combobox' || popup === 'listbox' || isInCombobox(input);
  if (isCombobox && popup !== 'dialog' && popup !== 'grid') {
    if (input.readOnly && input.getAttribute('aria-readonly') !== 'true') return 'list';
    const completes = input.getAttribute('aria-autocomplete');
    return completes === 'list' || completes === 'both' || !input.readOnly ? 'search' : 'list';
  }
  if (kind === 'text' && (isCombobox || popup === 'dialog' || popup === 'grid')) return 'date';
  if (kind === 'text' && input.inputMode === 'decimal') return 'number';
  return kind;
}

/** ARIA 1.0 and 1.1 put the role on a wrapper. */
function isInCombobox(input: Element): boolean {
  return input.parentElement?.closest('[role=combobox]') != null;
}

/** A day, month or year of a segmented date, told from a plain number by what it may hold. */
function isSegment(element: Element): boolean {
  const siblings = element.parentElement?.parentElement?.querySelectorAll('[role=spinbutton]');
  return (siblings?.length ?? 0) >= 2;
}

export function isButton(element: Element): boolean {
  return element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}
