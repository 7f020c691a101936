import { tidy } from '../dom/text.ts';
import { isRendered, isSeen } from '../dom/visible.ts';
import type { ControlKind } from './control.ts';
import { isVeiledBox } from './editable-cells.ts';
import { parseDate } from './notation.ts';
import {
  isButton,
  isDateButton,
  isFramedLikeField,
  isListButton,
  isNamedApart,
  unfoldsOptions,
} from './opener-button.ts';
import { isPlaceholder } from './placeholder.ts';
import { MASK } from './read-text.ts';
import { hasNamesake, isHostOfButton, isOwnRadio, isSelfDrawn } from './self-drawn.ts';
import { isWordedSwitch } from './worded-switch.ts';

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
  // The hidden twin that a component keeps for the form; a box for files is hidden by most kits.
  const mayBeTwin = element.matches('input:not([type=file]), select');
  if (mayBeTwin && element.getAttribute('aria-hidden') === 'true') return null;
  const role = element.getAttribute('role') ?? '';
  switch (element.tagName) {
    case 'INPUT':
      if ((element as HTMLInputElement).type === 'button') break; // Drawn as what its role says.
      return inputCandidate(element as HTMLInputElement, role);
    case 'TEXTAREA':
      return 'textarea';
    case 'SUMMARY':
      return unfoldsOptions(element) ? 'list' : null;
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
    case 'tab':
      return isAnswer(element) ? 'radio' : null;
    case 'spinbutton':
      return 'segment';
    case 'slider':
      return element.matches('[tabindex="0"][aria-valuenow]') ? 'number' : null;
    case 'textbox':
    case 'searchbox':
      if (!isEditable(element)) return null;
      // Of one line, and suggesting words: a box of tags.
      return element.matches('[aria-autocomplete=list], [aria-autocomplete=both]') &&
        element.getAttribute('aria-multiline') !== 'true'
        ? 'search'
        : 'textarea';
    case 'listbox':
      // One that says that it opens is no list that is always there.
      return element.hasAttribute('aria-expanded') ? 'list' : 'option-list';
  }
  if (isOwnRadio(element)) return 'radio';
  if (isSelfDrawn(element)) return hasNamesake(element) ? 'radio' : 'checkbox';
  if (element.getAttribute('aria-haspopup') === 'listbox' && isButton(element)) return 'list';
  if (element.getAttribute('aria-pressed') && (isButton(element) || isHostOfButton(element))) {
    // Bold, italic: a tool, not an answer.
    if (element.closest('[role=toolbar]')) return null;
    return isNamedApart(element) && !tidy(element.textContent ?? '') ? 'checkbox' : 'radio';
  }
  if (isEditable(element)) return 'textarea';
  if (isButton(element) && isWordedSwitch(element)) return 'checkbox';
  if (isDateButton(element)) return 'date';
  if (isListButton(element)) return 'list';
  if (isBareDate(element, role)) return 'date';
  if (isVeiledBox(element, role)) return 'cell';
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
  const text = shownIn(element);
  // An icon in the name of another control tells more of it.
  if (hasTwin(element) || (!text && element.closest('label'))) return false;
  if (text.length > 120 || element.childElementCount > 6) return false;
  const inner = '[role]:not([role=img], [role=presentation], [role=none])';
  const acts = `input, select, textarea, button, a, [tabindex], ${inner}`;
  // Its menu, or the box that the form sends, may be shut away inside.
  if ([...element.querySelectorAll(acts)].some(isRendered)) return false;
  if (isPlaceholder(text) || /[▾▼▿⌄∨˅🔽]/u.test(text)) return true;
  return (
    element.querySelector('svg, i, img') !== null || (text !== '' && isFramedLikeField(element))
  );
}

/** Of a row of tabs under a caption, on a page where no tab shows a part of it. */
function isAnswer(tab: Element): boolean {
  const caption = tab.closest('[role=tablist]')?.previousElementSibling;
  const isAsked = caption?.matches('p, label, span, legend') && !tab.hasAttribute('aria-controls');
  return isAsked === true && !tab.ownerDocument.querySelector('[role=tabpanel]');
}

/** Its own text, and that of its children that are shown. */
function shownIn(element: Element): string {
  const shown = [...element.childNodes].filter(
    node => node.nodeType === 3 || (node.nodeType === 1 && isSeen(node as Element)),
  );
  return tidy(shown.map(node => node.textContent ?? '').join(' '));
}

/** Another of its kind just beside: one answer among several, rather than a list. */
function hasTwin(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    other => other?.tagName === element.tagName && other.getAttribute('tabindex') === '0',
  );
}

const BARE_DATE = '[tabindex="0"]:has(svg, i):not(:has(input, button))';

/** A date drawn without a box: the mask of one, or one, beside an icon, where the keyboard stops. */
function isBareDate(element: Element, role: string): boolean {
  if (role || !element.matches(BARE_DATE)) return false;
  const text = tidy(element.textContent ?? '');
  return MASK.test(text) || parseDate(text) !== null;
}

function inputCandidate(input: HTMLInputElement, role: string): Candidate | null {
  if (input.type === 'radio') return 'radio';
  if (input.autocomplete === 'one-time-code' || input.webkitdirectory) return null;
  const kind = TEXT_TYPES[input.type];
  if (!kind) return null;
  if (kind === 'text' && input.readOnly && isVeil(input)) return 'list';
  if (kind === 'checkbox' || kind === 'file') return kind;
  if (role === 'spinbutton' && input.type !== 'number')
    return isSegment(input) ? 'segment' : 'number';
  const popup = input.getAttribute('aria-haspopup');
  const isCombobox = role === 'combobox' || popup === 'listbox' || isInCombobox(input);
  if (isCombobox && popup !== 'dialog' && popup !== 'grid' && !DATE_BOX.test(input.placeholder)) {
    if (input.readOnly && input.getAttribute('aria-readonly') !== 'true') return 'list';
    const completes = input.getAttribute('aria-autocomplete');
    return completes === 'list' || completes === 'both' || !input.readOnly ? 'search' : 'list';
  }
  if (kind === 'text' && isDriven(input)) return input.readOnly ? 'list' : 'search';
  if (kind === 'text' && (isCombobox || popup === 'dialog' || popup === 'grid')) return 'date';
  if (kind === 'text' && input.inputMode === 'decimal') return 'number';
  return kind;
}

/** Transparent under a hand, closed to the keyboard: what shows through is a list. */
function isVeil(input: HTMLInputElement): boolean {
  const { opacity, cursor } = getComputedStyle(input);
  return opacity === '0' && cursor === 'pointer';
}

const DATE_BOX = /\b(?:jj|dd|date)\b/iu;

/** The keyboard stops at the box around it, alone with it: a list that filters as one types. */
function isDriven(input: HTMLInputElement): boolean {
  if (input.tabIndex >= 0 && !input.readOnly) return false;
  // A calendar's box stands so too.
  if (DATE_BOX.test(input.placeholder)) return false;
  const home = input.parentElement?.closest('[tabindex="0"]');
  return home != null && home.querySelectorAll('input, select, textarea, button').length <= 2;
}

/** ARIA 1.0 and 1.1 put the role on a wrapper. */
function isInCombobox(input: Element): boolean {
  return input.parentElement?.closest('[role=combobox]') != null;
}

/** A day, month or year of a segmented date, told from a plain number by what it may hold. */
function isSegment(element: Element): boolean {
  const around = element.parentElement?.parentElement?.querySelectorAll('[role=spinbutton]');
  // A box may keep another behind it, to take its place.
  return [...(around ?? [])].filter(isRendered).length > 1;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}
