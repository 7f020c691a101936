import { leave, press, pressAway } from '../../dom/gesture.ts';
import { pause } from '../../dom/settle.ts';
import { isSameValue } from '../notation.ts';
import { isTextBox, readNow, segmentsOf } from '../read.ts';
import { writeCalendar } from './calendar.ts';
import { hasCalendar } from './calendar-openers.ts';
import type { Driver, Task } from './driver.ts';
import { writeSegments } from './segments.ts';
import { writeText } from './text.ts';

/** Milliseconds for a calendar to open or close, and its box to be drawn anew. */
const OPENS = 60;

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

/** Some show what was typed and keep none of it: their calendar says so once it opens and closes. */
async function isKept({ control, value, signal }: Task): Promise<boolean> {
  const { element } = control;
  press(element);
  await pause(OPENS, signal);
  pressAway(element);
  leave(element);
  await pause(OPENS, signal);
  return !element.isConnected || isSameValue(value, readNow(control), control.hint);
}
