import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isWeekend, weekdayOf } from '../../../lib/calendar/day.ts';
import { moveTo, ZONES } from './zones.ts';

const load = () => import('../../../lib/calendar/working-days.ts');
const loadHolidays = () => import('../../../lib/calendar/holidays.ts');
const number = fc.integer({ min: -25_500, max: 47_800 });

describe.each(ZONES)('on a computer set to %s', zone => {
  test('the last working day before a day is worked, and nothing worked lies between', async () => {
    moveTo(zone);
    const { lastWorkingDayBefore } = await load();
    const { isPublicHoliday } = await loadHolidays();
    fc.assert(
      fc.property(number, fc.boolean(), (at, alsace) => {
        const day = dayOf(at);
        const last = lastWorkingDayBefore(day, { alsace });
        expect(last < day).toBe(true);
        expect(weekdayOf(last)).toBeLessThan(6);
        expect(isPublicHoliday(last, { alsace })).toBe(false);
        for (let between = addDays(last, 1); between < day; between = addDays(between, 1)) {
          expect(isWeekend(between) || isPublicHoliday(between, { alsace })).toBe(true);
        }
      }),
    );
  });

  test('working days are counted alike whichever way a stretch is cut', async () => {
    moveTo(zone);
    const { workingDaysIn } = await load();
    const length = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(number, length, length, (at, first, second) => {
        const [start, cut] = [dayOf(at), dayOf(at + first)];
        const end = addDays(cut, second);
        expect(workingDaysIn(start, end)).toEqual([
          ...workingDaysIn(start, cut),
          ...workingDaysIn(addDays(cut, 1), end),
        ]);
      }),
    );
  });
});

test('goes back over Sundays, long weekends and the end of the year', async () => {
  const { lastWorkingDayBefore } = await load();
  expect(lastWorkingDayBefore('2025-10-12')).toBe('2025-10-10');
  expect(lastWorkingDayBefore('2025-10-10')).toBe('2025-10-09');
  expect(lastWorkingDayBefore('2026-04-07')).toBe('2026-04-03');
  expect(lastWorkingDayBefore('2026-04-07', { alsace: true })).toBe('2026-04-02');
  expect(lastWorkingDayBefore('2026-05-04')).toBe('2026-04-30');
  expect(lastWorkingDayBefore('2027-01-04')).toBe('2026-12-31');
  expect(lastWorkingDayBefore('2024-03-01')).toBe('2024-02-29');
});

test('keeps a day that is worked itself', async () => {
  const { workingDayUpTo } = await load();
  expect(workingDayUpTo('2026-11-10')).toBe('2026-11-10');
  expect(workingDayUpTo('2026-11-11')).toBe('2026-11-10');
});

test('lists the working days of November 2026', async () => {
  const { workingDaysIn } = await load();
  const days = workingDaysIn('2026-11-01', '2026-11-30');
  // 21 from Monday to Friday, Armistice (a Wednesday) left out; the 1st is a Sunday.
  expect(days).toHaveLength(20);
  expect(days).not.toContain('2026-11-11');
  expect(workingDaysIn('2026-11-02', '2026-11-01')).toEqual([]);
  expect(daysBetween(days[0] ?? '', days.at(-1) ?? '')).toBe(28);
});
