import { enter, insertText, key, leave } from '../../dom/gesture.ts';
import { nextFrame } from '../../dom/settle.ts';
import type { Control } from '../control.ts';
import { isIsoDate } from '../notation.ts';
import { nameOfSegment, segmentsOf, textOf } from '../read-text.ts';
import { DONE, type Driver, type Written } from './driver.ts';

/** A date in three spin buttons: each takes its digits, or arrow keys when it refuses them. */
export const writeSegments: Driver = async ({ control, value, signal }) => {
  if (value === null) return empty(control, signal);
  if (!isIsoDate(value)) return { done: false, reason: { key: 'reason.not-a-date' } };
  const [year = '', month = '', day = ''] = value.split('-');
  const digits = { year, month, day };
  for (const segment of segmentsOf(control.element)) {
    const part = partOf(segment);
    if (!part) continue;
    signal?.throwIfAborted();
    await typeDigits(segment, digits[part]);
    await nextFrame(signal);
    if (numberOf(segment) !== Number(digits[part])) {
      await stepTo(segment, Number(digits[part]), signal);
    }
  }
  leave(control.element);
  await nextFrame(signal);
  if (textOf(control) === value) return DONE;
  return { done: false, reason: { key: 'reason.not-taken' } };
};

/** Each segment is emptied by the key that deletes, as a hand would. */
async function empty(control: Control, signal?: AbortSignal): Promise<Written> {
  for (const segment of segmentsOf(control.element)) {
    enter(segment);
    const init = { bubbles: true, cancelable: true, composed: true };
    const inputType = 'deleteContentBackward';
    segment.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType }));
    key(segment, 'Backspace');
    await nextFrame(signal);
  }
  leave(control.element);
  await nextFrame(signal);
  if (textOf(control) === '') return DONE;
  return { done: false, reason: { key: 'reason.not-taken' } };
}

function partOf(segment: HTMLElement): 'day' | 'month' | 'year' | null {
  const name = nameOfSegment(segment);
  const most = Number(segment.getAttribute('aria-valuemax') ?? 0);
  const text = (segment.textContent ?? '').trim();
  if (/\b(?:year|annee|an)\b/u.test(name) || most > 999 || /^(?:aaaa|yyyy)$/iu.test(text))
    return 'year';
  if (/\b(?:month|mois)\b/u.test(name) || most === 12 || /^mm$/iu.test(text)) return 'month';
  if (/\b(?:day|jour)\b/u.test(name) || (most >= 28 && most <= 31) || /^(?:jj|dd)$/iu.test(text)) {
    return 'day';
  }
  return null;
}

async function typeDigits(segment: HTMLElement, digits: string): Promise<void> {
  enter(segment);
  const selection = segment.ownerDocument.defaultView?.getSelection();
  selection?.selectAllChildren(segment);
  for (const digit of digits) {
    insertText(segment, digit);
    await nextFrame();
  }
}

/** Arrow keys on a spin button change its number and nothing else. */
async function stepTo(segment: HTMLElement, wanted: number, signal?: AbortSignal): Promise<void> {
  enter(segment);
  for (let turn = 0; turn < 130; turn++) {
    const now = numberOf(segment);
    // One that answers to no arrow will not answer to a hundred.
    if (now === wanted || (turn > 1 && now === null)) return;
    key(segment, now === null || now < wanted ? 'ArrowUp' : 'ArrowDown');
    await nextFrame(signal);
  }
}

function numberOf(segment: HTMLElement): number | null {
  const text = segment.getAttribute('aria-valuenow') ?? (segment.textContent ?? '').trim();
  return /^\d+$/u.test(text) ? Number(text) : null;
}
