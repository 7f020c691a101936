import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../../lib/calendar/day.ts';
import { moveTo, ZONES } from './zones.ts';

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

describe.each(ZONES)('on a computer set to %s', zone => {
  test('holidays are those of the law, from 1900 to 2105', async () => {
    moveTo(zone);
    const { publicHolidays } = await import('../../../lib/calendar/holidays.ts');
    for (let year = 1900; year <= 2105; year++) {
      const easter = easterOf(year);
      const expected = [
        ...FIXED.map(date => `${year}-${date}`),
        ...[1, 39, 50].map(days => addDays(easter, days)),
      ];
      expect([...publicHolidays(year).keys()].sort()).toEqual([...new Set(expected)].sort());
    }
  });

  test('Alsace-Moselle has two more', async () => {
    moveTo(zone);
    const { isPublicHoliday } = await import('../../../lib/calendar/holidays.ts');
    for (const day of ['2024-03-29', '2026-04-03', '2018-03-30', '2026-12-26']) {
      expect([day, isPublicHoliday(day, { alsace: true })]).toEqual([day, true]);
      expect([day, isPublicHoliday(day)]).toEqual([day, false]);
    }
  });
});

test('knows the holidays of 2025 and 2026 as the ministry prints them', async () => {
  const { holidayName } = await import('../../../lib/calendar/holidays.ts');
  expect(holidayName('2025-04-21')).toBe('Lundi de Pâques');
  expect(holidayName('2025-05-29')).toBe('Ascension');
  expect(holidayName('2025-06-09')).toBe('Lundi de Pentecôte');
  expect(holidayName('2026-04-06')).toBe('Lundi de Pâques');
  expect(holidayName('2026-05-14')).toBe('Ascension');
  expect(holidayName('2026-05-25')).toBe('Lundi de Pentecôte');
  expect(holidayName('2026-11-11')).toBe('Armistice');
  expect(holidayName('2026-11-12')).toBeUndefined();
});

test('each overseas place has its own day, found by the postal code', async () => {
  const { isPublicHoliday, placeOf } = await import('../../../lib/calendar/holidays.ts');
  const days = { '97100': '05-27', '97200': '05-22', '97300': '06-10', '97400': '12-20' };
  const others = { '97600': '04-27', '97133': '10-09', '97150': '05-28', '34000': '' };
  for (const [code, own] of Object.entries({ ...days, ...others })) {
    const found = Object.values({ ...days, ...others })
      .filter(day => day && isPublicHoliday(`2027-${day}`, placeOf(code)))
      .filter(day => !isPublicHoliday(`2027-${day}`));
    expect([code, found]).toEqual([code, code === '97150' ? ['05-27', own] : own ? [own] : []]);
  }
});

test('keeps both names when two feasts fall on one day', async () => {
  const { holidayName } = await import('../../../lib/calendar/holidays.ts');
  expect(holidayName('2008-05-01')).toBe('Fête du travail, Ascension');
});

test('finds Alsace-Moselle by the postal code', async () => {
  const { isAlsaceMoselle } = await import('../../../lib/calendar/holidays.ts');
  expect(['57000', '67000', '68100'].map(isAlsaceMoselle)).toEqual([true, true, true]);
  expect(['34000', '75067', '6700'].map(isAlsaceMoselle)).toEqual([false, false, false]);
});

/** Meeus, Jones and Butcher's rule, in whole numbers: shares nothing with the library. */
function easterOf(year: number): string {
  const div = (a: number, b: number) => Math.floor(a / b);
  const century = div(year, 100);
  const golden = year % 19;
  const moon =
    (19 * golden + century - div(century, 4) - div(century - div(century + 8, 25) + 1, 3) + 15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * div(year % 100, 4) - moon - (year % 4)) % 7;
  // `year % 4` is `(year % 100) % 4`: a hundred is a multiple of four.
  const late = div(golden + 11 * moon + 22 * sunday, 451);
  const sum = moon + sunday - 7 * late + 114;
  const first = Date.UTC(year, div(sum, 31) - 1, 1) / 86_400_000;
  return dayOf(first + (sum % 31));
}
