import { tidy } from '../../dom/text.ts';
import type { Control } from '../control.ts';
import { isIsoDate, MONTHS } from '../notation.ts';
import { isTextBox } from '../read.ts';
import { DONE, type Driver, type Task } from './driver.ts';
import { writeList } from './list.ts';
import { tellChoice } from './select.ts';
import { writeText } from './text.ts';

/** A date in three boxes or lists: day, month and year, each where it goes. */
export const writeSplitDate: Driver = async task => {
  const { control, value } = task;
  if (!isIsoDate(value) && value !== null)
    return { done: false, reason: { key: 'reason.not-a-date' } };
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  const digits = { day, month, year };
  const before = control.parts.map(({ element }) => shownIn(element));
  for (const [index, { element, part }] of control.parts.entries()) {
    const text = digits[part];
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
        await putBack(box.element, before[at] ?? '', task);
      }
      return { done: false, reason: written.reason };
    }
  }
  return DONE;
};

function shownIn(element: HTMLElement): string {
  if (isTextBox(element)) return element.value;
  return element.tagName === 'SELECT' ? (element as HTMLSelectElement).value : '';
}

async function putBack(element: HTMLElement, text: string, task: Task): Promise<void> {
  const own: Control = { ...task.control, element, kind: 'text', parts: [], hint: '' };
  if (isTextBox(element)) await writeText({ ...task, control: own, value: text, spellings: [] });
  else if (element.tagName === 'SELECT') {
    (element as HTMLSelectElement).value = text;
    await tellChoice(element as HTMLSelectElement);
  }
}

function monthNames(number: string, part: string): string[] {
  const name = part === 'month' ? MONTHS[Number(number) - 1] : undefined;
  return name ? [name, tidy(name.slice(0, 4))] : [];
}
