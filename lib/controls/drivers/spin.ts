import { enter, key, leave, press } from '../../dom/gesture.ts';
import { nextFrame } from '../../dom/settle.ts';
import { parseNumber } from '../notation.ts';
import { isTextBox } from '../read-text.ts';
import { stepButtons } from '../stepper.ts';
import { DONE, type Driver } from './driver.ts';

/** Presses at most: a number farther than that is for a box one types in. */
const FARTHEST = 2000;

/**
 * A number that nobody types: arrow keys change one without a box (`role=spinbutton`), or the
 * buttons on its sides.
 */
export const writeSpin: Driver = async ({ control, value, signal }) => {
  const { element } = control;
  const wanted = typeof value === 'number' ? value : parseNumber(String(value));
  if (wanted === null || typeof value === 'boolean') {
    return { done: false, reason: { key: 'reason.not-taken' } };
  }
  const before = numberOf(element);
  enter(element);
  await stepTo(element, wanted, signal);
  const isThere = numberOf(element) === wanted;
  if (!isThere && !Number.isNaN(before)) await stepTo(element, before, signal);
  leave(element);
  await nextFrame(signal);
  if (isThere && numberOf(element) === wanted) return DONE;
  return { done: false, reason: { key: 'reason.not-taken' } };
};

/** Up and down may go by ten steps: on what slides, the arrows of the sides then go by one. */
async function stepTo(element: HTMLElement, wanted: number, signal?: AbortSignal): Promise<void> {
  await stepBy(['ArrowUp', 'ArrowDown'], element, wanted, signal);
  if (element.getAttribute('role') !== 'slider') return;
  await stepBy(['ArrowRight', 'ArrowLeft'], element, wanted, signal);
}

async function stepBy(
  [more, less]: readonly [string, string],
  element: HTMLElement,
  wanted: number,
  signal?: AbortSignal,
): Promise<void> {
  const now = () => numberOf(element);
  const buttons = stepButtons(element);
  for (let turn = 0; turn < FARTHEST && now() !== wanted; turn++) {
    signal?.throwIfAborted();
    const before = now();
    const isBelow = Number.isNaN(before) || before < wanted;
    if (buttons) press(buttons[isBelow ? 1 : 0]);
    else key(element, isBelow ? more : less);
    // `Object.is`: it may hold no number yet, and draw its first one a moment later.
    if (Object.is(now(), before)) await nextFrame(signal);
    // It answers to no key, or steps over the number: back and forth would never end.
    const isPast = isBelow ? now() > wanted : now() < wanted;
    if (Object.is(now(), before) || isPast) break;
  }
}

function numberOf(element: HTMLElement): number {
  const text = isTextBox(element) ? element.value : element.getAttribute('aria-valuenow');
  return parseNumber(text ?? '') ?? Number.NaN;
}
