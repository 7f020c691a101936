import { enter, key, leave } from '../../dom/gesture.ts';
import { nextFrame } from '../../dom/settle.ts';
import { DONE, type Driver } from './driver.ts';

/** Presses at most: a number farther than that is for a box one types in. */
const FARTHEST = 2000;

/** A number without a box (`role=spinbutton`): arrow keys, and nothing else, change it. */
export const writeSpin: Driver = async ({ control, value, signal }) => {
  const { element } = control;
  const wanted = Number(value);
  if (value === null || !Number.isFinite(wanted)) {
    return { done: false, reason: { key: 'reason.not-taken' } };
  }
  const now = () => Number(element.getAttribute('aria-valuenow') ?? Number.NaN);
  enter(element);
  for (let turn = 0; turn < FARTHEST && now() !== wanted; turn++) {
    signal?.throwIfAborted();
    const before = now();
    const isBelow = Number.isNaN(before) || before < wanted;
    key(element, isBelow ? 'ArrowUp' : 'ArrowDown');
    if (now() === before) await nextFrame(signal);
    // It answers to no key, or steps over the number: back and forth would never end.
    const isPast = isBelow ? now() > wanted : now() < wanted;
    if (now() === before || isPast) break;
  }
  leave(element);
  await nextFrame(signal);
  if (now() === wanted) return DONE;
  return { done: false, reason: { key: 'reason.not-taken' } };
};
