import { enter, insertText, key, leave, pressAway, typeKey } from '../../dom/gesture.ts';
import { nextFrame, nextTask, pause } from '../../dom/settle.ts';
import { isRendered } from '../../dom/visible.ts';
import { formatDate, formatNumber, isIsoDate, isSameValue } from '../notation.ts';
import { isTextBox, textOf } from '../read-text.ts';
import type { Value } from '../value.ts';
import { DONE, type Driver, type Task } from './driver.ts';

/** Milliseconds in which a page that puts an old text back has done so. */
const CAREFUL = 300;

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Text, number, date and phone boxes. Climbs: native setter with events and blur; inserted text;
 * one character after another. Setter first: typing corrupts some masks (ENGINE.md).
 */
export const writeText: Driver = async task => {
  const { control, signal } = task;
  const { element } = control;
  const text = textFor(task);
  const room = isTextBox(element) ? element.maxLength : -1;
  if (room > 0 && text.length > room) {
    return { done: false, reason: { key: 'reason.too-long', params: { max: room } } };
  }
  const before = textOf(control);
  const rungs = [insertWhole, insertEach];
  if (isTextBox(element)) rungs.unshift(setValue);
  if (control.kind === 'date') rungs.push(typeParts);
  if (typeof task.value === 'number') rungs.push(setCents, setDotted);
  const isDated = control.kind === 'date' || isIsoDate(task.value);
  // What is typed in a box of words may well be no answer yet: its hidden box then stays empty.
  const isMasked = isDated || typeof task.value === 'number';
  const isTaken = () =>
    !element.isConnected || (holds(task, text) && !(isMasked && isUnheard(element, text)));
  let shown: ((element: HTMLElement, text: string) => Promise<void>) | undefined;
  for (const rung of rungs) {
    signal?.throwIfAborted();
    await rung(element, text);
    // The calendar that came with the box has its word to say before the box is read; and a kit may
    // take a box left so soon for one that is still typed in, its amount for half a one.
    if (isMasked) pressAway(element);
    // Frameworks draw in the same task; what comes later is for the proof to see.
    await nextTask();
    signal?.throwIfAborted();
    if (task.isCareful) await pause(CAREFUL, signal);
    if (isTaken()) return DONE;
    // Some masks rewrite the text a moment later.
    await nextFrame(signal);
    await pause(40, signal);
    if (isTaken()) return DONE;
    if (!holds(task, text)) continue;
    shown ??= rung;
    // As it was, for who hears keys alone: they go on from what they know.
    await setValue(element, before);
  }
  if (shown) {
    // The hidden box is no part of this one, after all.
    await shown(element, text);
    return DONE;
  }
  await setValue(element, before);
  if (control.kind === 'date' && textOf(control) !== before) await typeParts(element, before);
  return { done: false, reason: { key: 'reason.not-taken' } };
};

/** The value as a person would type it in this very box. */
export function textFor({ control, value }: Task): string {
  const { element } = control;
  const type = isTextBox(element) ? element.type : '';
  return textOfValue(value, type, `${control.hint} ${element.getAttribute('placeholder') ?? ''}`);
}

function textOfValue(value: Value, type: string, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return /^(?:number|range)$/u.test(type) ? String(value) : formatNumber(value);
  }
  if (isIsoDate(value)) return type === 'date' ? value : formatDate(value, pattern);
  return String(value);
}

function holds(task: Task, text: string): boolean {
  const now = textOf(task.control);
  return now === text || isSameValue(task.value, now || null, task.control.hint);
}

/** A kit draws some boxes over a hidden one, which the form sends: empty, it did not hear what shows. */
function isUnheard(element: HTMLElement, text: string): boolean {
  const boxes = 'input:not([type=hidden]), textarea, select';
  for (let up = element.parentElement, level = 0; text && up && level < 4; level++) {
    if (up.querySelectorAll(boxes).length > 1) return false;
    const [hidden, other] = up.querySelectorAll<HTMLInputElement>('input[type=hidden]');
    if (hidden) return !other && hidden.value === '';
    up = up.parentElement;
  }
  return false;
}

/**
 * Puts a text in a box and tells the page, as if it had been typed. The prototype's own setter:
 * frameworks watch the instance's.
 */
export function putText(element: TextBox, text: string): void {
  const view = element.ownerDocument.defaultView;
  const prototype =
    element.tagName === 'TEXTAREA'
      ? (view?.HTMLTextAreaElement ?? HTMLTextAreaElement).prototype
      : (view?.HTMLInputElement ?? HTMLInputElement).prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(element, text);
  else element.value = text;
  const init = { bubbles: true, composed: true };
  element.dispatchEvent(new InputEvent('input', { ...init, inputType: 'insertText', data: text }));
  // Old components only look at the box when a key comes up.
  element.dispatchEvent(new KeyboardEvent('keyup', { ...init, key: text.at(-1) ?? 'Backspace' }));
}

/**
 * Enters a box, and lets the page draw what that changes: it would take away what is typed before.
 * Some give their place to the box beside them while it is typed in.
 */
async function arrive(element: HTMLElement): Promise<HTMLElement> {
  enter(element);
  await nextTask();
  if (isRendered(element)) return element;
  const { activeElement } = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  const isBeside = activeElement?.parentElement === element.parentElement;
  return isBeside && activeElement && isTextBox(activeElement) ? activeElement : element;
}

async function setValue(box: HTMLElement, text: string): Promise<void> {
  const element = await arrive(box);
  if (isTextBox(element)) putText(element, text);
  else element.textContent = text;
  await commit(element);
}

/** Some amounts fill from the right: « 10,5 » would be read as one and five hundredths. */
function setCents(element: HTMLElement, text: string): Promise<void> {
  const cents = Number(text.replace(',', '.')).toFixed(2);
  return setValue(element, cents.replace('.', ','));
}

/** Some boxes only know the full stop. */
function setDotted(element: HTMLElement, text: string): Promise<void> {
  return setValue(element, text.replace(',', '.'));
}

async function insertWhole(box: HTMLElement, text: string): Promise<void> {
  const element = await arrive(box);
  if (!hasKeyboard(element)) return;
  selectAll(element);
  if (text) insertText(element, text);
  else element.ownerDocument.execCommand('delete');
  await commit(element);
}

async function insertEach(box: HTMLElement, text: string): Promise<void> {
  const element = await arrive(box);
  if (!hasKeyboard(element)) return;
  selectAll(element);
  element.ownerDocument.execCommand('delete');
  // A mask stays: what comes first goes in its first hole, wherever it left the caret.
  const hole = isTextBox(element) ? element.value.indexOf('_') : -1;
  if (hole >= 0) (element as TextBox).setSelectionRange(hole, hole);
  for (const character of text) {
    if (!hasKeyboard(element)) break;
    typeKey(element, character, () => insertText(element, character));
  }
  await commit(element);
}

/**
 * A date whose day, month and year are parts of one box: the keys say where one is, each hears
 * its own digits and gives way to the next once it is full.
 */
async function typeParts(element: HTMLElement, text: string): Promise<void> {
  enter(element);
  await nextFrame();
  selectAll(element);
  key(element, 'Backspace');
  await nextFrame();
  if (isTextBox(element)) element.setSelectionRange(0, 0);
  key(element, 'ArrowLeft');
  for (const digit of text.replace(/\D/gu, '')) {
    await nextFrame();
    if (!hasKeyboard(element)) break;
    typeKey(element, digit, () => insertText(element, digit));
  }
  await nextFrame();
  await commit(element);
}

/**
 * An inserted text goes where the keyboard is: a page that takes the focus elsewhere as soon as a
 * field is entered would have it in another field.
 */
function hasKeyboard(element: HTMLElement): boolean {
  // Nothing is typed in these: the caret stayed in the field before.
  if (UNTYPED.test((element as HTMLInputElement).type)) return false;
  const { activeElement } = element.getRootNode() as Partial<DocumentOrShadowRoot>; // As above.
  if (!activeElement) return false;
  const host = activeElement as HTMLElement; // Only elements with `isContentEditable` are edited.
  return element.contains(host) || (host.isContentEditable && host.contains(element));
}

const UNTYPED = /^(?:range|color|date|datetime-local|month|week|time)$/u;

/** Tells what was typed, and leaves: a moment later, for pages that only take it in then. */
async function commit(element: HTMLElement): Promise<void> {
  await nextTask();
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

function selectAll(element: HTMLElement): void {
  if (isTextBox(element)) element.select();
  else element.ownerDocument.defaultView?.getSelection()?.selectAllChildren(element);
}
