import { daysBetween, isDay } from '../calendar/day.ts';
import { isAlsaceMoselle, type Place } from '../calendar/holidays.ts';
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

/** Where public holidays are counted: the centre's own place. */
export function placeOf({ centre }: Facts): Place {
  return { alsace: isAlsaceMoselle(centre?.address?.postalCode ?? '') };
}
