import { expect, test } from 'vitest';
import { writtenDate, writtenDay } from '../../../lib/calendar/written-day.ts';
import { moveTo, ZONES } from './zones.ts';

test.each(ZONES)('says a day as people do, on a computer set to %s', zone => {
  moveTo(zone);
  expect(writtenDay('2026-10-19')).toBe('lundi 19 octobre 2026');
  expect(writtenDay('2028-02-29')).toBe('mardi 29 février 2028');
  expect(writtenDay('2026-10-19', { short: true })).toBe('lun. 19 oct. 2026');
  expect(writtenDay('2026-10-19', { language: 'en' })).toMatch(/^Monday,? 19 October 2026$/);
});

test('says « 1er », and leaves 11, 21 and 31 alone', () => {
  expect(writtenDay('2026-12-01')).toBe('mardi 1er décembre 2026');
  expect(writtenDay('2026-12-01', { short: true })).toBe('mar. 1er déc. 2026');
  expect(writtenDay('2026-12-11')).toBe('vendredi 11 décembre 2026');
  expect(writtenDay('2026-12-21')).toBe('lundi 21 décembre 2026');
  expect(writtenDay('2026-12-31')).toBe('jeudi 31 décembre 2026');
});

test.each(ZONES)('says when something was published, as near as is known, in %s', zone => {
  moveTo(zone);
  expect(['2025', '2023-04', '2026-10-05', '2026-11-01'].map(date => writtenDate(date))).toEqual([
    '2025',
    'avril 2023',
    '5 octobre 2026',
    '1er novembre 2026',
  ]);
  expect(writtenDate('2023-04', 'en')).toBe('April 2023');
  expect(writtenDate('2026-11-01', 'en')).toBe('1 November 2026');
});
