import type { ControlKind } from './control.ts';
import { parseDate } from './notation.ts';

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
  range: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  checkbox: 'checkbox',
  file: 'file',
};

/** The candidate that an element is, or `null`. Passwords and one-time codes are never ones. */
export function candidateOf(element: Element): Candidate | null {
  // The hidden twin that a component keeps for the form.
  if (element.getAttribute('aria-hidden') === 'true' && element.matches('input, select'))
    return null;
  const role = element.getAttribute('role') ?? '';
  switch (element.tagName) {
    case 'INPUT':
      return inputCandidate(element as HTMLInputElement, role);
    case 'TEXTAREA':
      return 'textarea';
    case 'SELECT':
      // Taken out of the tab order: a component stands in its place.
      return (element as HTMLSelectElement).tabIndex < 0 ? null : 'list';
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
  if (isListButton(element)) return 'list';
  if (isDateButton(element)) return 'date';
  return isBareList(element, role) ? 'list' : null;
}

/**
 * A list without any role: a box that takes the focus, holds a short text and nothing else to
 * act on, as in-house kits draw them.
 */
function isBareList(element: Element, role: string): boolean {
  if (
    role ||
    element.getAttribute('tabindex') !== '0' ||
    !/^(?:DIV|SPAN)$/u.test(element.tagName)
  ) {
    return false;
  }
  if (hasTwin(element)) return false;
  const text = (element.textContent ?? '').trim();
  if (text.length > 120 || element.childElementCount > 6) return false;
  const inner = '[role]:not([role=img], [role=presentation], [role=none])';
  if (element.querySelector(`input, select, textarea, button, a, [tabindex], ${inner}`))
    return false;
  return (
    isPlaceholder(text) || /[▾▼▿⌄∨˅🔽]/u.test(text) || element.querySelector('svg, i, img') !== null
  );
}

/** Another of its kind just beside: one answer among several, rather than a list. */
function hasTwin(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    other => other?.tagName === element.tagName && other.getAttribute('tabindex') === '0',
  );
}

/** A button that invites to choose, or that a label names: a list without the role. */
function isListButton(element: Element): boolean {
  if (element.tagName !== 'BUTTON') return false;
  const { type, id, labels, textContent } = element as HTMLButtonElement;
  if (type !== 'button' || element.hasAttribute('aria-pressed')) return false;
  const popup = element.getAttribute('aria-haspopup');
  if (popup && popup !== 'listbox' && popup !== 'true') return false;
  const text = (textContent ?? '').trim();
  if (text.length > 120) return false;
  return INVITES.test(text) || (id !== '' && text !== '' && labels.length > 0);
}

const INVITES =
  /^(?:s[ée]lectionne[rz]?|choisi\p{L}*|veuillez (?:choisir|s[ée]lectionner))(?:$|[\s.…▾▼]*$| (?:un|une|dans|votre)\b)/iu;

/** A button that opens a calendar and shows the date chosen in it. */
function isDateButton(element: Element): boolean {
  if (
    !isButton(element) ||
    !/^(?:dialog|grid)$/u.test(element.getAttribute('aria-haspopup') ?? '')
  ) {
    return false;
  }
  const text = (element.textContent ?? '').trim();
  return (
    parseDate(text) !== null ||
    /^(?:choisir|s[ée]lectionner|choose|pick|select)?.{0,12}\bdate\b|^(?:jj|dd)\b/iu.test(text)
  );
}

/** Words that stand where nothing was chosen yet. */
export function isPlaceholder(text: string): boolean {
  return /^(?:s[ée]lectionne|choisi|veuillez|select\b|choose|please|tapez|aucun [ée]l[ée]ment|rechercher\s*(?:…|\.{3})?$|-+$|\.{3}|…)/iu.test(
    text.trim(),
  );
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
  if (kind === 'text' && isDriven(input)) return input.readOnly ? 'list' : 'search';
  if (kind === 'text' && (isCombobox || popup === 'dialog' || popup === 'grid')) return 'date';
  if (kind === 'text' && input.inputMode === 'decimal') return 'number';
  return kind;
}

/** The keyboard stops at the box around it, alone with it: a list that filters as one types. */
function isDriven(input: HTMLInputElement): boolean {
  if (input.tabIndex >= 0 && !input.readOnly) return false;
  // A calendar's box stands so too.
  if (/\b(?:jj|dd|date)\b/iu.test(input.placeholder)) return false;
  const home = input.parentElement?.closest('[tabindex="0"]');
  return home != null && home.querySelectorAll('input, select, textarea, button').length <= 2;
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
