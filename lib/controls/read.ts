import { normalise, tidy } from '../dom/text.ts';
import type { Choice, Control } from './control.ts';
import { INVITES } from './editable-cells.ts';
import { chosenByLook } from './looks.ts';
import { parseDate, parseNumber } from './notation.ts';
import { isPlaceholder } from './placeholder.ts';
import { readFiles } from './read-files.ts';
import { chosenIn, isMultiple, readList, shownBeside } from './read-list.ts';
import { textOf } from './read-text.ts';
import { isSelfDrawn, keepsState } from './self-drawn.ts';
import type { Value } from './value.ts';
import { isWordedSwitch } from './worded-switch.ts';

/**
 * What the control holds now, as a person reads it: the option's text for a list or a choice,
 * `YYYY-MM-DD` for a date that is one, the raw text otherwise.
 */
export function readNow(control: Control): Value {
  switch (control.kind) {
    case 'checkbox':
      return tickIn(control.element);
    case 'choice':
      return readChoice(control);
    case 'list':
    case 'search':
      return isMultiple(control.element) ? chosenIn(control.element) : readList(control) || null;
    case 'number': {
      const text = textOf(control);
      return text === '' ? null : (parseNumber(text) ?? text);
    }
    case 'date': {
      const text = textOf(control);
      if (text !== '') return parseDate(text, control.hint) ?? text;
      // One that calls itself a list shows what was chosen as lists do.
      const isList = control.element.getAttribute('role') === 'combobox';
      return isList ? parseDate(shownBeside(control), control.hint) : null;
    }
    case 'cell':
      return readCell(control.element);
    case 'file':
      return readFiles(control.element);
    default:
      return textOf(control) || null;
  }
}

function readChoice(control: Control): Value {
  if (control.choices.some(({ isBare }) => isBare))
    return chosenByLook(control.choices)?.text ?? null;
  const on = control.choices.filter(choice => isOn(choice.element)).map(choice => choice.text);
  const isMultiple = control.element.getAttribute('aria-multiselectable') === 'true';
  return isMultiple ? on : (on[0] ?? null);
}

/** What a cell shows: nothing, when it only invites to press it. */
function readCell(cell: HTMLElement): Value {
  const text = tidy(cell.textContent ?? '');
  return isPlaceholder(text) || INVITES.test(text) || !/[\p{L}\p{N}]/u.test(text) ? null : text;
}

/** Checked, pressed or selected, natively or by ARIA. */
export function isOn(element: Element): boolean {
  if (element.matches('input:not([type=button])')) return (element as HTMLInputElement).checked;
  if (keepsState(element)) {
    const isOwnState = element.matches(':state(checked), [checked]');
    if (isOwnState) TOLD.add(element);
    return isOwnState;
  }
  if (isWordedSwitch(element)) return /^(?:oui|on)$/iu.test((element.textContent ?? '').trim());
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some(
    name => element.getAttribute(name) === 'true',
  );
}

/** Seen on once: what never was may not tell its state at all. */
const TOLD = new WeakSet<Element>();

/** Of a box to tick: `null` while it is neither one nor the other, or does not tell. */
export function tickIn(element: Element): boolean | null {
  if (isOn(element)) return true;
  const { indeterminate } = element as Partial<HTMLInputElement>; // Of an `input` only.
  const isUntold = isSelfDrawn(element) && !TOLD.has(element);
  return isUntold || indeterminate || element.ariaChecked === 'mixed' ? null : false;
}

export function choiceNamed(choices: readonly Choice[], text: string): Choice | undefined {
  const named = choices.filter(choice => normalise(choice.text) === normalise(text));
  // Two answers that read the same cannot be told apart.
  return named.length === 1 ? named[0] : undefined;
}
