import { tidy } from '../../dom/text.ts';
import type { Control } from '../control.ts';
import { isIsoDate, MONTHS } from '../notation.ts';
import { isTextBox } from '../read.ts';
import type { Driver } from './driver.ts';
import { DONE } from './driver.ts';
import { writeList } from './list.ts';
import { writeText } from './text.ts';

/** A date in three boxes or lists: day, month and year, each where it goes. */
export const writeSplitDate: Driver = async task => {
  const { control, value } = task;
  if (!isIsoDate(value) && value !== null)
    return { done: false, reason: { key: 'reason.not-a-date' } };
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  const digits = { day, month, year };
  for (const { element, part } of control.parts) {
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
    if (!written.done) return { done: false, reason: written.reason };
  }
  return DONE;
};

function monthNames(number: string, part: string): string[] {
  const name = part === 'month' ? MONTHS[Number(number) - 1] : undefined;
  return name ? [name, tidy(name.slice(0, 4))] : [];
}
