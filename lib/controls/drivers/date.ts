import { press } from '../../dom/gesture.ts';
import { pause } from '../../dom/settle.ts';
import { isTextBox, segmentsOf } from '../read-text.ts';
import { writeCalendar } from './calendar.ts';
import { isKept, OPENS } from './calendar-enter.ts';
import { hasCalendar } from './calendar-openers.ts';
import type { Driver, Task } from './driver.ts';
import { writeSegments } from './segments.ts';
import { writeText } from './text.ts';

/** One date in one box: typed in it, whole or by its segments; else chosen in its calendar. */
export function dateDriver({ element }: Task['control']): Driver {
  const isTyped = isTextBox(element) && !element.readOnly;
  const first = segmentsOf(element).length > 1 ? writeSegments : isTyped ? writeText : null;
  if (!first) return writeCalendar;
  return async task => {
    const typed = await first(task);
    if (task.value === null) return typed;
    // An icon stands in its box: it opens something.
    const mayOpen = element.parentElement?.querySelector('svg, img');
    if (typed.done && (!mayOpen || (await isKept(task)))) return typed;
    if (typed.done || hasCalendar(element)) return writeCalendar(task);
    if (first !== writeText) return typed;
    // Some only hear a date while the calendar is open that a press opens.
    press(element);
    await pause(OPENS, task.signal);
    return first(task);
  };
}
