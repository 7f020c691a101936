import { normalise, tidy } from '../dom/text.ts';
import { cursorOf } from '../dom/visible.ts';
import type { ControlKind } from './control.ts';
import { nameOfButton, triggerBeside } from './drivers/beside.ts';
import { hasCalendar } from './drivers/calendar-openers.ts';
import type { Naming } from './labels.ts';
import type { Layout } from './layout.ts';
import { parseDate } from './notation.ts';
import { isPlaceholder } from './placeholder.ts';
import { stepButtons } from './stepper.ts';
import type { Unit } from './unit.ts';

/** What is asked, once its name and its hint are known: a box for a date often says so in its hint alone. */
export function kindOf(unit: Unit, naming: Naming, layout: Layout): ControlKind {
  if (unit.kind === 'date' && !isDate(unit, naming)) {
    return unit.element.getAttribute('role') === 'combobox' ? 'search' : 'text';
  }
  if (isDatedList(unit, naming)) return 'date';
  // Some calendars are the menu of a box that calls itself a list.
  if (unit.kind === 'search' && (DATE_HINT.test(naming.hint) || showsDate(unit.element)))
    return 'date';
  // An address is one's own, and of no list: what is suggested (« @example.org ») helps to type it.
  if (unit.kind === 'search' && ADDRESS.test(normalise(naming.label))) return 'text';
  if (unit.kind !== 'text') return unit.kind;
  if (stepButtons(unit.element)) return 'number';
  if (isDatePicker(unit, naming)) return 'date';
  if (isPressed(unit) || hasTrigger(unit)) return 'list';
  if (DATE_HINT.test(naming.hint)) return 'date';
  return isInvited(unit, layout) || hasListButton(unit.element) ? 'search' : unit.kind;
}

/** A box that opens a dialog may choose anything in it, unless it speaks of a date. */
function isDate({ element, members }: Unit, { label, hint }: Naming): boolean {
  const input = element as HTMLInputElement; // `value` is asked of an `input` only.
  if (members.length > 0 || input.tagName !== 'INPUT' || input.type !== 'text') return true;
  if (input.readOnly || parseDate(input.value)) return true;
  return DATE_WORD.test(normalise(label)) || DATE_HINT.test(hint);
}

/** The mask of a date stands in the box, or a date beside a calendar. */
function showsDate(element: HTMLElement): boolean {
  const shown = tidy((element as HTMLInputElement).value ?? ''); // Not every list is a box.
  if (shown === '') return false;
  return DATE_HINT.test(shown) || (parseDate(shown) !== null && hasCalendar(element));
}

/** A button of its own block says that it opens a list. */
function hasListButton({ parentElement: box }: HTMLElement): boolean {
  const home = box?.childElementCount === 1 ? box.parentElement : box;
  const buttons = home?.querySelectorAll<HTMLElement>('button, [role=button]') ?? [];
  return [...buttons].some(button => OPENS_LIST.test(nameOfButton(button)));
}

const OPENS_LIST = /\bdropdown\b|\b(?:ouvrir|derouler|afficher) la liste\b/u;
const ADDRESS = /^(?:adresse )?(?:e ?mail|courriel)\b/u;
const CHOOSE = /^(?:s[ée]lectionne|choisi)(?!.*\bdate\b)/iu;

/** « Sélectionnez un élément » in an empty box, or drawn over one: what is typed in it only filters. */
function isInvited(unit: Unit, layout: Layout): boolean {
  const input = unit.element as HTMLInputElement; // Of kind `text`.
  if (CHOOSE.test(input.placeholder)) return true;
  if (input.value || input.placeholder || !layout.hasBoxes) return false;
  const box = layout.rectOf(unit);
  return layout.runsBetween(unit.order - 2, unit.end + 4).some(run => {
    if (!isPlaceholder(run.text) || !layout.isSeen(run)) return false;
    const { left, right, top, bottom } = layout.rectOf(run);
    const isOver = left >= box.left - 2 && right <= box.right + 2;
    return isOver && top >= box.top - 2 && bottom <= box.bottom + 2;
  });
}

/**
 * Closed to typing, or of figures alone, and named a date: what opens is wheels or a calendar, unless
 * it says a list.
 */
function isDatedList({ element, kind }: Unit, { label }: Naming): boolean {
  const { tagName, value, inputMode } = element as HTMLInputElement; // `value` is asked of an `input` only.
  if (kind === 'search' && inputMode === 'numeric') return /\bdate\b/u.test(normalise(label));
  if (kind !== 'list' || tagName !== 'INPUT' || element.hasAttribute('role')) return false;
  if (element.hasAttribute('aria-haspopup') || (value && !parseDate(value))) return false;
  return /\bdate\b/u.test(normalise(label));
}

const DATE_WORD = /\b(?:date|jour|debut|fin|ne|nee)\b|\b(?:le|du|au)$/u;
const DATE_HINT = /\b(?:jj|dd)\s*[/.-]\s*mm\b|\bmm\s*[/.-]\s*(?:jj|dd)\b/iu;

/** A box that cannot be typed in but invites to press: its date comes from a calendar. */
function isDatePicker(unit: Unit, { label, hint }: Naming): boolean {
  const input = unit.element as HTMLInputElement; // Read-only is a property of text inputs only.
  const isEmpty = unit.kind === 'text' && input.readOnly && !input.disabled && input.value === '';
  if (!isEmpty && !isPressed(unit)) return false;
  return DATE_WORD.test(normalise(label)) || DATE_HINT.test(hint);
}

/** Nothing can be typed in it, though it says nothing of the sort to a screen reader. */
function isClosed({ element, kind }: Unit): boolean {
  const input = element as HTMLInputElement; // Read-only is a property of text inputs only.
  if (kind !== 'text' || !input.readOnly || input.disabled) return false;
  return input.getAttribute('aria-readonly') !== 'true';
}

/** Closed, and yet the pointer becomes a hand: something opens. */
function isPressed(unit: Unit): boolean {
  return isClosed(unit) && cursorOf(unit.element) === 'pointer';
}

/** Read-only to the keyboard, yet a press opens something to choose from. */
export function opens(unit: Unit, naming: Naming): boolean {
  if (isPressed(unit) || isDatePicker(unit, naming) || hasTrigger(unit)) return true;
  return stepButtons(unit.element) !== null;
}

function hasTrigger(unit: Unit): boolean {
  return isClosed(unit) && triggerBeside(unit.element) !== null;
}
