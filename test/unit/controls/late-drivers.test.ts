import { expect, it } from 'vitest';
import type { Driver, Task } from '../../../lib/controls/drivers/driver.ts';
import {
  cellDriver,
  driversFrom,
  type LateDrivers,
  scrollThrough,
  splitDriver,
  writeCalendar,
  writeFile,
  writeSegments,
  writeSeveral,
  writeSpin,
} from '../../../lib/controls/drivers/late-drivers.ts';
import type { MenuWatch } from '../../../lib/controls/drivers/menu.ts';

const TASK = { value: '2026-11-16' } as Task; // Only handed on.

const all = (driver: Driver): LateDrivers => ({
  writeCalendar: driver,
  writeSegments: driver,
  writeSpin: driver,
  writeFile: driver,
  writeSeveral: driver,
  periodDriver: () => driver,
  splitDriver: () => driver,
  cellDriver: () => driver,
  scrollThrough: async first => [...first, ...first],
});

it.each([
  ['writeCalendar', writeCalendar, 'reason.calendar-closed'],
  ['writeSegments', writeSegments, 'reason.not-taken'],
  ['writeSpin', writeSpin, 'reason.not-taken'],
  ['writeFile', writeFile, 'reason.file-not-seen'],
  ['writeSeveral', writeSeveral, 'reason.not-taken'],
] as const)(
  'asks for %s each time, and says what it could not do without it',
  async (name, driver, key) => {
    const refused = { done: false, reason: { key } };
    driversFrom(() => Promise.reject(new Error('No script')));
    expect(await driver(TASK)).toEqual(refused);
    const given: Task[] = [];
    const other: Driver = async () => refused;
    const mine: Driver = async task => {
      given.push(task);
      return { done: true };
    };
    driversFrom(async () => ({ ...all(other), [name]: mine }));
    expect(await driver(TASK)).toEqual({ done: true });
    expect(given).toEqual([TASK]);
  },
);

it('gives what stands in the other script its own drivers', async () => {
  const none: Driver = async () => ({ done: true });
  const given = { writeText: none, writeList: none };
  driversFrom(() => Promise.reject(new Error('No script')));
  expect(await splitDriver(given)(TASK)).toMatchObject({ reason: { key: 'reason.not-taken' } });
  const driverOf = () => none;
  const scan = async () => [];
  const refused = await cellDriver(driverOf, scan)(TASK);
  expect(refused).toMatchObject({ reason: { key: 'reason.cell-closed' } });
  const heard: unknown[] = [];
  const hear = (what: unknown) => {
    heard.push(what);
    return none;
  };
  driversFrom(async () => ({ ...all(none), splitDriver: hear, cellDriver: hear }));
  expect(await splitDriver(given)(TASK)).toEqual({ done: true });
  expect(await cellDriver(driverOf, scan)(TASK)).toEqual({ done: true });
  expect(heard).toEqual([given, driverOf]);
});

it('without its reader, a list is what it draws', async () => {
  const option = { text: 'CDI', element: {} as HTMLElement, isSelected: false, isDisabled: false };
  const watch = {} as MenuWatch; // Only handed on.
  driversFrom(() => Promise.reject(new Error('No script')));
  expect(await scrollThrough([option], ['CDD'], watch, undefined)).toEqual([option]);
  driversFrom(async () => all(() => Promise.reject(new Error('Not asked'))));
  expect(await scrollThrough([option], ['CDD'], watch, undefined)).toEqual([option, option]);
});

it('hands on that the fill was stopped, as any driver', async () => {
  const stopped = new DOMException('stopped', 'AbortError');
  driversFrom(async () => all(() => Promise.reject(stopped)));
  await expect(writeCalendar(TASK)).rejects.toBe(stopped);
  await expect(writeFile(TASK)).rejects.toBe(stopped);
});
