import type { Driver } from './driver.ts';
import type { scrollThrough as scroll } from './scroll-list.ts';

/** Drivers of what few forms have. */
export interface LateDrivers {
  readonly writeCalendar: Driver;
  readonly writeSegments: Driver;
  readonly writeSpin: Driver;
  readonly writeFile: Driver;
  /** Reads through a list that draws a part of its options. */
  readonly scrollThrough: typeof scroll;
}

/**
 * What the engine's script holds in the place of the modules of these drivers (`wxt.config.ts`): few
 * forms have a date or a number that one cannot type, a list that draws a part of its options or a file that
 * is at hand, so these come with the extras, once they are asked for.
 */
export const writeCalendar = late('writeCalendar', 'reason.calendar-closed');
export const writeSegments = late('writeSegments', 'reason.not-taken');
export const writeSpin = late('writeSpin', 'reason.not-taken');
export const writeFile = late('writeFile', 'reason.file-not-seen');
export const scrollThrough: typeof scroll = async (first, ...others) => {
  const drivers = await bring().catch(() => null);
  return drivers?.scrollThrough(first, ...others) ?? [...first];
};

let bring: () => Promise<LateDrivers> = () => Promise.reject();

/** From where the drivers are had. */
export function driversFrom(apart: () => Promise<LateDrivers>): void {
  bring = apart;
}

function late(name: Exclude<keyof LateDrivers, 'scrollThrough'>, key: string): Driver {
  return async task => {
    const drivers = await bring().catch(() => null);
    return drivers?.[name](task) ?? { done: false, reason: { key } };
  };
}
