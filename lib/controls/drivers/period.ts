import { leave, pressAway } from '../../dom/gesture.ts';
import { parseDate } from '../notation.ts';
import { isTextBox, textOf } from '../read-text.ts';
import { chooseDays } from './calendar.ts';
import { isKept } from './calendar-enter.ts';
import type { Driver } from './driver.ts';

/**
 * One date of a period. Typed in its own box when that is kept; else both are picked in the calendar
 * that they share, which takes no date alone: the other stays as it is, or becomes what the page is
 * to hold (`partner`), or the same day while it is not known.
 */
export function periodDriver(own: Driver): Driver {
  return async task => {
    const { control, value, partner } = task;
    const { element, period, labels } = control;
    if (!period || value === null) return own(task);
    const there = parseDate(textOf({ ...control, element: period.other })) ?? partner;
    // Two boxes with a label each may well hold one date.
    const isShared = labels[0]?.source === 'placeholder';
    if (there === null && isShared) return { done: false, reason: { key: 'reason.period' } };
    const typed = isTextBox(element) && element.readOnly ? null : await own(task);
    if (typed && !isTextBox(element)) return typed;
    if (typed?.done && (await isKept(task))) return typed;
    if (there === null) return { done: false, reason: { key: 'reason.period' } };
    // What opened while it was typed in stays over the page in some.
    pressAway(element);
    leave(element);
    const date = String(value);
    const other = String(there ?? date);
    const isStart = period.side === 'start';
    const [start, end] = isStart ? [date, other] : [other, date];
    const boxes = isStart ? ([element, period.other] as const) : ([period.other, element] as const);
    return chooseDays(task, start <= end ? [start, end] : [date, date], boxes);
  };
}
