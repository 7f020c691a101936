import { tidy } from '../../dom/text.ts';
import type { Control, PartBox } from '../control.ts';
import { isIsoDate, MONTHS } from '../notation.ts';
import { cutFor } from '../parts.ts';
import { isTextBox } from '../read-text.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';
import { tellChoice } from './select.ts';

/** How the parts are written: given, since this driver may stand in another script than theirs. */
export interface PartDrivers {
  readonly writeText: Driver;
  readonly writeList: Driver;
}

/** A date in three boxes or lists, a number in several boxes: each part where it goes. */
export function splitDriver(drivers: PartDrivers): Driver {
  return task => writeSplit(task, drivers);
}

async function writeSplit(task: Task, { writeText, writeList }: PartDrivers): Promise<Written> {
  const { control } = task;
  const texts = textsFor(task);
  if ('done' in texts) return texts;
  const before = control.parts.map(({ element }) => shownIn(element));
  for (const [index, { element, part }] of control.parts.entries()) {
    const text = texts[index];
    const isBox = isTextBox(element);
    const own: Control = {
      ...control,
      element,
      kind: isBox ? 'text' : 'list',
      parts: [],
      hint: '',
    };
    const spellings = isBox || !text ? [] : [String(Number(text)), ...monthNames(text, part)];
    const write = isBox ? writeText : writeList;
    const written = await write({ ...task, control: own, value: text || null, spellings });
    if (!written.done) {
      // Half a date is none.
      for (const [at, box] of control.parts.slice(0, index).entries()) {
        await putBack(box.element, before[at] ?? '', task, writeText);
      }
      return { done: false, reason: written.reason };
    }
  }
  return DONE;
}

/** What each part takes, or why the value does not go there. */
function textsFor({ control: { parts, hint }, value }: Task): readonly string[] | Written {
  if (value === null) return [];
  const rooms = parts.flatMap(({ part }) => (typeof part === 'number' ? part : []));
  if (rooms.length > 0) {
    const max = rooms.reduce((sum, room) => sum + room);
    const reason = { key: 'reason.other-length', params: { max } };
    return cutFor(value, rooms, hint) ?? { done: false, reason };
  }
  if (!isIsoDate(value)) return { done: false, reason: { key: 'reason.not-a-date' } };
  const [year = '', month = '', day = ''] = value.split('-');
  return parts.map(({ part }) => (part === 'day' ? day : part === 'month' ? month : year));
}

function shownIn(element: HTMLElement): string {
  if (isTextBox(element)) return element.value;
  return element.tagName === 'SELECT' ? (element as HTMLSelectElement).value : '';
}

async function putBack(
  element: HTMLElement,
  text: string,
  task: Task,
  writeText: Driver,
): Promise<void> {
  const own: Control = { ...task.control, element, kind: 'text', parts: [], hint: '' };
  if (isTextBox(element)) await writeText({ ...task, control: own, value: text, spellings: [] });
  else if (element.tagName === 'SELECT') {
    (element as HTMLSelectElement).value = text;
    await tellChoice(element as HTMLSelectElement);
  }
}

function monthNames(number: string, part: PartBox['part']): string[] {
  const name = part === 'month' ? MONTHS[Number(number) - 1] : undefined;
  return name ? [name, tidy(name.slice(0, 4))] : [];
}
