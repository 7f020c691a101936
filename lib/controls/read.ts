import { normalise, tidy } from '../dom/text.ts';
import { isSeen, seenText } from '../dom/visible.ts';
import { isSelfDrawn, isWordedSwitch } from './candidate.ts';
import type { Choice, Control } from './control.ts';
import { nameOfButton, REMOVES } from './drivers/beside.ts';
import { INVITES } from './editable-cells.ts';
import { isIcon } from './element-kinds.ts';
import { chosenByLook } from './looks.ts';
import { parseDate, parseNumber } from './notation.ts';
import { readParts, textIn } from './parts.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Value } from './value.ts';

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

/** The files in the box, or, once a component took them in hand, those it shows. */
function readFiles(element: HTMLElement): string[] {
  const { files } = element as HTMLInputElement; // A zone to drop on has none.
  if (files && files.length > 0) return [...files].map(file => file.name);
  return [...new Set(saidIn(fileBlockOf(element)).match(FILE_NAME) ?? [])];
}

/** What a person reads in a block, links aside: a model to download is no file given. */
export function saidIn(block: HTMLElement): string {
  return seenText(block, 'a[href]');
}

const FILE_NAME = /[\p{L}\p{N}_()'’.-]+\.(?:pdf|docx?|odt|xlsx?|jpe?g|png|txt)\b/giu;

/** The block around a box for files in which its component speaks: up to the next one. */
export function fileBlockOf(element: HTMLElement): HTMLElement {
  let box = element;
  for (let level = 0; level < 5; level++) {
    const up = box.parentElement;
    if (!up || /^(?:BODY|MAIN|FORM)$/u.test(up.tagName)) break;
    // Beside a box for files, one for whole folders is the same box.
    if (up.querySelectorAll('input[type=file]:not([webkitdirectory])').length > 1) break;
    if (up.querySelector('input:not([type=file], [type=hidden]), select, textarea')) break;
    box = up;
  }
  return box;
}

/** What a cell shows: nothing, when it only invites to press it. */
function readCell(cell: HTMLElement): Value {
  const text = tidy(cell.textContent ?? '');
  return isPlaceholder(text) || INVITES.test(text) || !/[\p{L}\p{N}]/u.test(text) ? null : text;
}

/** Checked, pressed or selected, natively or by ARIA. */
export function isOn(element: Element): boolean {
  if (element.matches('input:not([type=button])')) return (element as HTMLInputElement).checked;
  if (isSelfDrawn(element)) {
    const isOwnState = element.matches(':state(checked)');
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

/** The text in a box: typed, editable, or a segmented date put together. */
export function textOf(control: Control): string {
  const { element } = control;
  if (isTextBox(element)) return element.value;
  if (control.parts.length > 0) return readParts(control.parts);
  const segments = segmentsOf(element);
  if (segments.length > 1) return readSegments(element, segments);
  return tidy(element.textContent ?? '');
}

export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
}

export function segmentsOf(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[role=spinbutton]')];
}

/** Day, month and year of a segmented date, in the order of its segments; empty until all are set. */
function readSegments(group: Element, segments: readonly HTMLElement[]): string {
  const numbers = segments.map(segment => segment.getAttribute('aria-valuenow') ?? textIn(segment));
  if (numbers.some(number => !/^\d+$/u.test(number))) return '';
  const [year] = numbers.filter(number => number.length > 2);
  if (!year) return '';
  const isMonthFirst = /^(?:month|mois)|\bmm\b/iu.test(nameOfSegment(segments[0]));
  const [first = '', second = ''] = numbers.filter(number => number !== year);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return group.isConnected ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

export function nameOfSegment(segment: HTMLElement | undefined): string {
  return normalise(
    `${segment?.getAttribute('aria-label') ?? ''} ${segment?.getAttribute('aria-valuetext') ?? ''}`,
  );
}

function isMultiple(element: HTMLElement): element is HTMLSelectElement {
  return element.tagName === 'SELECT' && (element as HTMLSelectElement).multiple;
}

function chosenIn(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions].filter(isRealOption).map(option => tidy(option.text));
}

function readList(control: Control): string {
  const { element } = control;
  if (element.tagName === 'SELECT') {
    const select = element as HTMLSelectElement;
    const chosen = [...select.selectedOptions].filter(isRealOption);
    return tidy(chosen.map(option => option.text).join(', '));
  }
  if (isTextBox(element) && element.value && !COUNT.test(element.value)) {
    return isPlaceholder(element.value) ? '' : tidy(element.value);
  }
  if (!isTextBox(element) && !element.isContentEditable) {
    return isBlank(element) ? shownBeside(control) : shown(element, control);
  }
  return shownBeside(control);
}

/** « 2 options selected »: how many, not which. */
export const COUNT =
  /^\d+\s+(?:options?|items?|[ée]l[ée]ments?|choix|s[ée]lection\p{L}*)(?!\p{L})/iu;

/** An option that says something, rather than « Sélectionnez un élément ». */
export function isRealOption(option: HTMLOptionElement): boolean {
  return option.value !== '' && !isPlaceholder(option.text);
}

/** The chosen text of a list whose input stays empty stands in the box around it. */
function shownBeside(control: Control): string {
  const height = control.element.getBoundingClientRect().height;
  let box = control.element.parentElement;
  for (let level = 0; box && level < 6; level++, box = box.parentElement) {
    if (height > 0 && box.getBoundingClientRect().height > Math.max(height * 2.5, 64)) return '';
    const text = shown(box, control);
    if (text) return text;
  }
  return '';
}

/** Elements that explain the control, as it says itself. */
function remarksOn(element: HTMLElement): Element[] {
  const ids = ['aria-describedby', 'aria-errormessage'].map(name => element.getAttribute(name));
  const root = element.getRootNode() as Partial<NonElementParentNode>;
  const named = ids.flatMap(list => list?.split(/\s+/u) ?? []);
  return named.map(id => root.getElementById?.(id) ?? null).filter(found => found !== null);
}

/** Texts of a box that are no choice made in it: names, options still offered, remarks. */
const NOT_CHOSEN = 'label, legend, select, datalist, [role=alert], [role=status], ';
const OFFERED = {
  open: '[role=listbox], [role=option]',
  // What still shows of a closed list is what was chosen.
  closed: '[role=option]:not([aria-selected=true])',
} as const;

/** The button that lets go what was chosen is no part of it. */
function isRemover(holder: Element, { element }: Control): boolean {
  const button = holder.closest<HTMLElement>('button, [role=button]');
  return button !== null && button !== element && REMOVES.test(nameOfButton(button));
}

/** A button laid over what was chosen holds nothing itself. */
const isBlank = ({ tagName, textContent }: Element) => tagName === 'BUTTON' && !textContent;

function shown(box: Element, control: Control): string {
  const names = new Set(control.labels.map(({ text }) => normalise(text)));
  // A date that was chosen may be what describes its box.
  const remarks = control.kind === 'date' ? [] : remarksOn(control.element);
  const { bottom, height } = control.element.getBoundingClientRect();
  const says = control.element.closest('[aria-expanded]')?.getAttribute('aria-expanded');
  const unchosen = NOT_CHOSEN + OFFERED[says === 'false' ? 'closed' : 'open'];
  const parts: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = tidy(node.textContent ?? '');
    const holder = node.parentElement;
    if (!text || !holder || names.has(normalise(text)) || !isSeen(holder)) continue;
    const off = holder.closest(unchosen);
    if (off && !(isBlank(control.element) && off.contains(control.element))) continue;
    if (isRemover(holder, control) || isIcon(holder)) continue;
    if (remarks.some(remark => remark.contains(holder))) continue;
    // What stands under the box is a remark; what was chosen stands in it.
    if (height > 0 && holder.getBoundingClientRect().top >= bottom) continue;
    if (control.hint.includes(text) || control.message.includes(text)) continue;
    if (/[\p{L}\p{N}]/u.test(text)) parts.push(text);
  }
  const text = tidy(parts.join(' '));
  return isPlaceholder(text) ? '' : text;
}
