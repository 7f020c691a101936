import { expect, it } from 'vitest';
import type { Task } from '../../../lib/controls/drivers/driver.ts';
import { calendarFrom, writeCalendar } from '../../../lib/controls/drivers/late-calendar.ts';

const TASK = { value: '2026-11-16' } as Task; // Only handed on.
const REFUSED = { done: false, reason: { key: 'reason.calendar-closed' } };

it('asks for the driver each time, and says that the calendar stayed shut without it', async () => {
  expect(await writeCalendar(TASK)).toEqual(REFUSED);
  calendarFrom(() => Promise.reject(new Error('No script')));
  expect(await writeCalendar(TASK)).toEqual(REFUSED);
  const given: Task[] = [];
  calendarFrom(async () => async task => {
    given.push(task);
    return { done: true };
  });
  expect(await writeCalendar(TASK)).toEqual({ done: true });
  expect(given).toEqual([TASK]);
});

it('hands on that the fill was stopped, as any driver', async () => {
  const stopped = new DOMException('stopped', 'AbortError');
  calendarFrom(async () => () => Promise.reject(stopped));
  await expect(writeCalendar(TASK)).rejects.toBe(stopped);
});
