/**
 * Days as `YYYY-MM-DD`, counted in days of UTC: no hour is ever involved, so neither a time zone
 * nor a change of clocks can move one.
 */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** The same few days are counted again and again, for each of many requests. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 5_000;

/** Days since 1970-01-01; `undefined` for a text that is no day of the calendar. */
function numberOf(day: string): number | undefined {
  const known = numbers.get(day);
  if (known !== undefined || day.length !== 10) return known;
  const number = count(day);
  if (number === undefined) return undefined;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(day, number);
  return number;
}

function count(day: string): number | undefined {
  const [, year, month, date] = ISO.exec(day) ?? [];
  if (!year || !month || !date) return undefined;
  const at = new Date(0);
  // Unlike `Date.UTC`, does not take the year 26 for 1926.
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return at.toISOString().startsWith(day) ? at.getTime() / DAY : undefined;
}

/** Whether a text is a day that exists: `2025-02-29` is none. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && numberOf(value) !== undefined;
}

/** Days since 1970-01-01. Throws a `RangeError` for a text that is no day: ask `isDay` first. */
export function dayNumber(day: string): number {
  const number = numberOf(day);
  if (number === undefined) throw new RangeError(`Not a day: ${day}`);
  return number;
}

/** The day of a number of `dayNumber`. Throws a `RangeError` outside the years 0 to 9999. */
export function dayOf(number: number): string {
  const text = new Date(number * DAY).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`Outside the calendar: ${text}`);
  return text.slice(0, 10);
}

/** `2025-11-18` − 30 → `2025-10-19`. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** Days from one to the other; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) > 5;
}
