import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  isWeekend,
  weekdayOf,
} from '../../../lib/calendar/day.ts';
import { moveTo, ZONES } from './zones.ts';

const FIRST = -25_567; // 1900-01-01
const LAST = 47_846; // 2100-12-31
const number = fc.integer({ min: FIRST, max: LAST });
const year = fc.integer({ min: 1900, max: 2100 });

test('knows its bounds', () => {
  expect([dayOf(FIRST), dayOf(LAST)]).toEqual(['1900-01-01', '2100-12-31']);
});

describe.each(ZONES)('in %s', zone => {
  test('adding days, then counting them, gives what was added', () => {
    moveTo(zone);
    fc.assert(
      fc.property(number, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const day = dayOf(from);
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
      }),
    );
  });

  test('the next day is the next square of a paper calendar', () => {
    moveTo(zone);
    fc.assert(
      fc.property(number, from => {
        expect(addDays(dayOf(from), 1)).toBe(nextByHand(dayOf(from)));
      }),
      { numRuns: 2000 },
    );
  });

  test('weekdays follow one another, across every change of clocks', () => {
    moveTo(zone);
    fc.assert(
      fc.property(number, from => {
        expect(weekdayOf(dayOf(from + 1))).toBe((weekdayOf(dayOf(from)) % 7) + 1);
      }),
    );
  });
});

test('counts the days of leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('1900-02-28', '1900-03-01')).toBe(1);
  expect(daysBetween('2000-02-28', '2000-03-01')).toBe(2);
  expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
  fc.assert(
    fc.property(year, y => {
      const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
      expect(daysBetween(`${y}-01-01`, `${y + 1}-01-01`)).toBe(isLeap ? 366 : 365);
      expect(isDay(`${y}-02-29`)).toBe(isLeap);
    }),
  );
});

test('takes 30 days off across the changes of clocks of Paris', () => {
  expect(addDays('2025-11-18', -30)).toBe('2025-10-19');
  expect(addDays('2026-11-17', -30)).toBe('2026-10-18');
  expect(addDays('2026-04-14', -30)).toBe('2026-03-15');
});

test('names the weekday', () => {
  expect(weekdayOf('2025-10-19')).toBe(7);
  expect(weekdayOf('2026-10-19')).toBe(1);
  expect(weekdayOf('1969-12-31')).toBe(3);
  expect(['2026-10-16', '2026-10-17', '2026-10-18'].map(isWeekend)).toEqual([false, true, true]);
});

test('refuses what is no day rather than finding another', () => {
  for (const wrong of ['2025-02-30', '2025-13-01', '2025-00-10', '18/11/2025', '2025-1-1', '']) {
    expect([wrong, isDay(wrong)]).toEqual([wrong, false]);
    expect(() => addDays(wrong, 1)).toThrow(RangeError);
  }
  expect(isDay(undefined)).toBe(false);
  expect(isDay('2025-11-18T00:00:00Z')).toBe(false);
});

test('stops at the ends of the calendar', () => {
  expect(dayOf(dayNumber('0026-01-31') + 1)).toBe('0026-02-01');
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
});

/** Month lengths as one learns them at school: shares nothing with the code. */
function nextByHand(day: string): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const pad = (part: number) => String(part).padStart(2, '0');
  if (d < (lengths[m - 1] ?? 0)) return `${y}-${pad(m)}-${pad(d + 1)}`;
  return m < 12 ? `${y}-${pad(m + 1)}-01` : `${y + 1}-01-01`;
}
