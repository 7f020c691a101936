import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, weekdayOf } from '../../../lib/calendar/day.ts';
import { isPublicHoliday, placeOf } from '../../../lib/calendar/holidays.ts';
import type { DeadlineId } from '../../../lib/procedure/deadline-rules.ts';
import { deadlines, legalDayOf, targetDayOf } from '../../../lib/procedure/deadlines.ts';
import { variant } from './followed.ts';

type Asked = Parameters<typeof deadlines>[0];

const ask = (overrides: Partial<Asked> = {}) =>
  deadlines({ variant: variant(), today: '2026-09-01', ...overrides });
const find = (id: DeadlineId, overrides: Partial<Asked> = {}) =>
  ask(overrides).find(each => each.id === id);

describe('the request of the tutorial, 18 November 2025', () => {
  const tutorial = { variant: variant({ start: '2025-11-18' }), today: '2025-09-01' };

  test('is to be sent by Sunday 19 October, aimed at Friday 10 October', () => {
    expect(find('sending', tutorial)).toEqual({
      id: 'sending',
      day: '2025-10-10',
      legalDay: '2025-10-19',
      state: 'far',
      source: 'deposit',
      sourceDate: '2026-10-05',
      toCheck: false,
    });
    expect(weekdayOf('2025-10-19')).toBe(7);
  });

  test('has its access ready 60 days ahead and its papers a week before the target', () => {
    expect(find('access', tutorial)?.day).toBe('2025-09-19');
    expect(find('papers', tutorial)?.day).toBe('2025-10-03');
  });
});

test('skips public holidays and weekends, and those of Alsace-Moselle where they are', () => {
  // Legal day 2026-12-02, less 7: Wednesday 25 November; the day before.
  expect(targetDayOf('2027-01-01')).toBe('2026-11-24');
  // Legal day 19 November 2026, less 7: the 12th, after Armistice.
  expect(targetDayOf('2026-12-19')).toBe('2026-11-10');
  // Legal day 14 April 2026, less 7: the 7th, after Easter Monday and, there, Good Friday.
  expect(targetDayOf('2026-05-14')).toBe('2026-04-03');
  expect(targetDayOf('2026-05-14', 7, { alsace: true })).toBe('2026-04-02');
});

test('skips the holiday of an overseas centre, and of no other', () => {
  // Legal day 30 May 2026, less 7: the 23rd; Friday 22 May is a holiday in Martinique only.
  expect(targetDayOf('2026-06-29', 7, placeOf('97200'))).toBe('2026-05-21');
  expect(targetDayOf('2026-06-28', 5, placeOf('97200'))).toBe('2026-05-21');
  expect(targetDayOf('2026-06-28', 5, placeOf('97400'))).toBe('2026-05-22');
  expect(targetDayOf('2026-06-28', 5)).toBe('2026-05-22');
});

test('counts 30 days across leap days and changes of clocks', () => {
  expect(legalDayOf('2028-03-15')).toBe('2028-02-14');
  expect(legalDayOf('2027-03-15')).toBe('2027-02-13');
  expect(legalDayOf('2024-03-30')).toBe('2024-02-29');
  expect(legalDayOf('2026-04-10')).toBe('2026-03-11');
  expect(legalDayOf('2026-11-05')).toBe('2026-10-06');
});

test('the target is worked, and before the legal day less the margin, whatever the start', () => {
  const start = fc.integer({ min: 10_000, max: 47_000 }).map(dayOf);
  const margin = fc.integer({ min: 0, max: 60 });
  const place = fc.constantFrom('80000', '67000', '97200', '97300', '97490').map(placeOf);
  fc.assert(
    fc.property(start, margin, place, (day, days, where) => {
      const target = targetDayOf(day, days, where);
      const limit = addDays(legalDayOf(day), -days);
      expect(daysBetween(legalDayOf(day), day)).toBe(30);
      expect(target < limit).toBe(true);
      // Never further than the longest run of days off.
      expect(daysBetween(target, limit)).toBeLessThanOrEqual(5);
      expect(weekdayOf(target)).toBeLessThan(6);
      expect(isPublicHoliday(target, where)).toBe(false);
    }),
  );
});

test('follows the margin of the centre; a margin that is none is the usual one', () => {
  expect(find('sending', { margin: 0 })?.day).toBe('2026-10-16');
  expect(find('sending', { margin: 14 })?.day).toBe('2026-10-02');
  for (const margin of [Number.NaN, -3, Number.POSITIVE_INFINITY]) {
    expect(find('sending', { margin })?.day).toBe(find('sending')?.day);
  }
});

test('says how near a day is', () => {
  const on = (today: string) => find('sending', { today })?.state;
  // Target Friday 9 October, legal day Sunday 18 October 2026.
  expect(find('sending')).toMatchObject({ day: '2026-10-09', legalDay: '2026-10-18' });
  expect(on('2026-09-24')).toBe('far');
  expect(on('2026-09-25')).toBe('soon');
  expect(on('2026-10-09')).toBe('soon');
  expect(on('2026-10-10')).toBe('late');
  expect(on('2026-10-18')).toBe('late');
  expect(on('2026-10-19')).toBe('past');
  expect(find('access', { today: '2026-12-01' })?.state).toBe('late');
});

test('gives no deadline rather than a guess', () => {
  for (const start of [undefined, '', '2026-02-30', '17/11/2026', '0202-11-17', '9999-12-31']) {
    expect([start, ask({ variant: variant({ start }) })]).toEqual([start, []]);
  }
  expect(ask({ today: 'hier' })).toEqual([]);
  expect(find('agreement')).toBeUndefined();
  expect(find('reimbursement')).toBeUndefined();
});

test('expects the answer 30 days after the sending, to be checked', () => {
  expect(find('agreement', { sentOn: '2026-10-09' })).toMatchObject({
    day: '2026-11-08',
    toCheck: true,
  });
});

test('keeps the reimbursement day that the user typed, and no other over AKTO’s rules', () => {
  const typed = { reimbursement: '2027-02-20', sending: '2026-11-01' };
  const found = ask({ variant: variant({ typed }) });
  expect(found.find(({ id }) => id === 'reimbursement')).toMatchObject({
    day: '2027-02-20',
    source: 'typed',
    toCheck: true,
  });
  expect(found.filter(({ id }) => id === 'sending')).toHaveLength(1);
  expect(found.find(({ id }) => id === 'sending')?.day).toBe('2026-10-09');
});

test('comes nearest first', () => {
  const found = ask({ sentOn: '2026-09-15' }).map(({ id }) => id);
  expect(found).toEqual(['access', 'papers', 'sending', 'agreement']);
});

test('another OPCO has only the days that the user typed', () => {
  const other = { funder: 'other' } as const;
  expect(ask({ variant: variant(other), sentOn: '2026-10-01' })).toEqual([]);
  const typed = { sending: '2026-10-25', papers: 'demain' };
  expect(ask({ variant: variant({ ...other, typed }) })).toEqual([
    {
      id: 'sending',
      day: '2026-10-25',
      legalDay: '2026-10-25',
      state: 'far',
      source: 'typed',
      toCheck: true,
    },
  ]);
});
