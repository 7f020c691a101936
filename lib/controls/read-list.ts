import { byId } from '../dom/root.ts';
import { normalise, tidy } from '../dom/text.ts';
import { isSeen } from '../dom/visible.ts';
import type { Control } from './control.ts';
import { nameOfButton, REMOVES } from './drivers/beside.ts';
import { isIcon } from './element-kinds.ts';
import { listBehind } from './opener-button.ts';
import { isPlaceholder } from './placeholder.ts';
import { isTextBox } from './read-text.ts';

/** What was chosen in a list, as the page shows it. */

export function isMultiple(element: HTMLElement): element is HTMLSelectElement {
  return element.tagName === 'SELECT' && (element as HTMLSelectElement).multiple;
}

export function chosenIn(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions].filter(isRealOption).map(option => tidy(option.label));
}

export function readList(control: Control): string {
  const { element } = control;
  if (element.tagName === 'SELECT') {
    return chosenIn(element as HTMLSelectElement).join(', ');
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
  return option.value !== '' && !isPlaceholder(option.label);
}

/** The chosen text of a list whose input stays empty stands in the box around it. */
export function shownBeside(control: Control): string {
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
  const named = ids.flatMap(list => list?.split(/\s+/u) ?? []);
  return named.map(id => byId(id, element)).filter(found => found !== null);
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

/** A button laid over what was chosen holds nothing itself; the face of a list does. */
const isBlank = (element: Element) =>
  element.tagName === 'BUTTON' && !element.textContent && !listBehind(element);

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
