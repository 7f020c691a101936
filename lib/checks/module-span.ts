import { daysBetween, isDay } from '../calendar/day.ts';
import { holidayName, placeOf } from '../calendar/holidays.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import type { Block, Facts } from './facts.ts';
import { dayIn } from './read-facts.ts';

/** First and last day of a module. */
export interface Span {
  readonly start: string;
  readonly end: string;
  /** Calendar days, both included. */
  readonly days: number;
}

/** `null` until both days are known and in order. */
export function spanOf(block: Block): Span | null {
  const [start, end] = [dayIn(block, 'debut'), dayIn(block, 'fin')];
  if (!isDay(start) || !isDay(end) || end < start) return null;
  return { start, end, days: daysBetween(start, end) + 1 };
}

/** The public holiday that a day is at the centre's own place, and whether it is one of that place only. */
export function holidayOf(
  day: string,
  facts: Facts,
): { readonly name: string; readonly isLocal: boolean } | null {
  const name = holidayName(day, placeOf(postalCodeOf(facts)));
  return name ? { name, isLocal: holidayName(day) === undefined } : null;
}

/** Days from one to another, both included, that are worked at the centre's own place. */
export function workedDays({ start, end }: Span, facts: Facts): readonly string[] {
  return workingDaysIn(start, end, placeOf(postalCodeOf(facts)));
}

const postalCodeOf = ({ centre }: Facts) => centre?.address?.postalCode ?? '';
