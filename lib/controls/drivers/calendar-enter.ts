import { key, leave, press, pressAway } from '../../dom/gesture.ts';
import { nextFrame, pause, until } from '../../dom/settle.ts';
import { isSameValue } from '../notation.ts';
import { readNow } from '../read.ts';
import { isTextBox } from '../read-text.ts';
import type { Task } from './driver.ts';
import { putText, textFor } from './text.ts';

/** One that does not say its month may take what is typed: by Enter, which sends nothing from here. */
export async function enterText(task: Task, isClosed: () => boolean): Promise<boolean> {
  const { control, signal } = task;
  const { element } = control;
  if (!isTextBox(element) || element.readOnly) return false;
  const before = element.value;
  putText(element, textFor(task));
  await nextFrame(signal);
  const hush = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('submit', hush, true);
  key(element, 'Enter', { bubbles: false });
  removeEventListener('submit', hush, true);
  if ((await until(isClosed, { signal, timeout: 500 })) && (await isKept(task))) return true;
  if (element.value !== before) putText(element, before);
  return false;
}

/** Milliseconds for a calendar to open or close, and its box to be drawn anew. */
export const OPENS = 60;

/** Some show what was typed and keep none of it: their calendar says so once it opens and closes. */
export async function isKept({ control, value, signal }: Task): Promise<boolean> {
  const { element } = control;
  press(element);
  await pause(OPENS, signal);
  pressAway(element);
  leave(element);
  await pause(OPENS, signal);
  return !element.isConnected || isSameValue(value, readNow(control), control.hint);
}
