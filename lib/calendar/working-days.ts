import { addDays, dayNumber, dayOf, isWeekend } from './day.ts';
import { isPublicHoliday, type Place } from './holidays.ts';

/** « Jour ouvré »: Monday to Friday, public holidays left out. */
export function isWorkingDay(day: string, place: Place = {}): boolean {
  return !isWeekend(day) && !isPublicHoliday(day, place);
}

/** The last working day strictly before a day: `2025-10-12`, a Sunday → `2025-10-10`. */
export function lastWorkingDayBefore(day: string, place: Place = {}): string {
  return workingDayUpTo(addDays(day, -1), place);
}

/** The day itself when it is worked, else the last worked before it. */
export function workingDayUpTo(day: string, place: Place = {}): string {
  let candidate = day;
  while (!isWorkingDay(candidate, place)) candidate = addDays(candidate, -1);
  return candidate;
}

/** Working days from one day to another, both included; none when the second comes first. */
export function workingDaysIn(start: string, end: string, place: Place = {}): readonly string[] {
  const first = dayNumber(start);
  const span = Math.max(0, dayNumber(end) - first + 1);
  const days = Array.from({ length: span }, (_, index) => dayOf(first + index));
  return days.filter(day => isWorkingDay(day, place));
}
