import { expect, it } from 'vitest';
import type { Driver, Task } from '../../../lib/controls/drivers/driver.ts';
import {
  datesFrom,
  writeCalendar,
  writeSegments,
} from '../../../lib/controls/drivers/late-dates.ts';

const TASK = { value: '2026-11-16' } as Task; // Only handed on.

it.each([
  ['writeCalendar', writeCalendar, 'reason.calendar-closed'],
  ['writeSegments', writeSegments, 'reason.not-taken'],
] as const)(
  'asks for %s each time, and says what it could not do without it',
  async (name, driver, key) => {
    const refused = { done: false, reason: { key } };
    datesFrom(() => Promise.reject(new Error('No script')));
    expect(await driver(TASK)).toEqual(refused);
    const given: Task[] = [];
    const other: Driver = async () => refused;
    const mine: Driver = async task => {
      given.push(task);
      return { done: true };
    };
    datesFrom(async () => ({ writeCalendar: other, writeSegments: other, [name]: mine }));
    expect(await driver(TASK)).toEqual({ done: true });
    expect(given).toEqual([TASK]);
  },
);

it('hands on that the fill was stopped, as any driver', async () => {
  const stopped = new DOMException('stopped', 'AbortError');
  const stop: Driver = () => Promise.reject(stopped);
  datesFrom(async () => ({ writeCalendar: stop, writeSegments: stop }));
  await expect(writeCalendar(TASK)).rejects.toBe(stopped);
  await expect(writeSegments(TASK)).rejects.toBe(stopped);
});
