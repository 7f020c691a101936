import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../lib/calendar/day.ts';
import { today } from '../../../lib/calendar/today.ts';
import { moveTo, ZONES } from './zones.ts';

test.each(ZONES)('it is the day of Paris on a computer set to %s', zone => {
  moveTo(zone);
  expect(today(new Date('2026-10-18T21:59:59Z'))).toBe('2026-10-18');
  expect(today(new Date('2026-10-18T22:00:00Z'))).toBe('2026-10-19');
  // Winter time: one hour less.
  expect(today(new Date('2026-11-18T22:59:59Z'))).toBe('2026-11-18');
  expect(today(new Date('2026-11-18T23:00:00Z'))).toBe('2026-11-19');
  expect(today(new Date('2028-02-29T12:00:00Z'))).toBe('2028-02-29');
});

test('it is another day elsewhere', () => {
  const instant = new Date('2026-10-19T02:00:00Z');
  expect(today(instant, 'America/Guadeloupe')).toBe('2026-10-18');
  expect(today(instant, 'Pacific/Noumea')).toBe('2026-10-19');
});

test('is never more than a day from that of Greenwich', () => {
  const instant = fc.date({
    min: new Date('1900-01-02'),
    max: new Date('2100-12-30'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, fc.constantFrom(...ZONES), (now, zone) => {
      const gap = dayNumber(today(now, zone)) - dayNumber(now.toISOString().slice(0, 10));
      expect(Math.abs(gap)).toBeLessThanOrEqual(1);
    }),
  );
});

test('refuses an instant that is none', () => {
  expect(() => today(new Date('never'))).toThrow(RangeError);
});
