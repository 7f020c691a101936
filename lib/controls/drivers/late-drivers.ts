import type { cellDriver as cell } from './cell.ts';
import type { Driver } from './driver.ts';
import type { periodDriver as period } from './period.ts';
import type { scrollThrough as scroll } from './scroll-list.ts';
import type { splitDriver as split } from './split-date.ts';

/** Drivers of what few forms have. */
export interface LateDrivers {
  readonly writeCalendar: Driver;
  readonly writeSegments: Driver;
  readonly writeSpin: Driver;
  readonly writeFile: Driver;
  readonly writeSeveral: Driver;
  readonly periodDriver: typeof period;
  readonly splitDriver: typeof split;
  readonly cellDriver: typeof cell;
  /** Reads through a list that draws a part of its options. */
  readonly scrollThrough: typeof scroll;
}

/**
 * What the engine's script holds in the place of the modules of these drivers (`wxt.config.ts`): few
 * forms have a date or a number that one cannot type, or in several boxes, or two dates in one
 * frame, cells to open, a list of several answers or that draws a part of its options, or a file
 * that is at hand, so these come with the extras, once they are asked for.
 */
export const writeCalendar = late(each => each.writeCalendar, 'reason.calendar-closed');
export const writeSegments = late(each => each.writeSegments, 'reason.not-taken');
export const writeSpin = late(each => each.writeSpin, 'reason.not-taken');
export const writeFile = late(each => each.writeFile, 'reason.file-not-seen');
export const writeSeveral = late(each => each.writeSeveral, 'reason.not-taken');
export const periodDriver: typeof period = given =>
  late(each => each.periodDriver(given), 'reason.calendar-closed');
export const splitDriver: typeof split = given =>
  late(each => each.splitDriver(given), 'reason.not-taken');
export const cellDriver: typeof cell = (...given) =>
  late(each => each.cellDriver(...given), 'reason.cell-closed');
export const scrollThrough: typeof scroll = async (first, ...others) => {
  const drivers = await bring().catch(() => null);
  return drivers?.scrollThrough(first, ...others) ?? [...first];
};

let bring: () => Promise<LateDrivers> = () => Promise.reject();

/** From where the drivers are had. */
export function driversFrom(apart: () => Promise<LateDrivers>): void {
  bring = apart;
}

function late(choose: (drivers: LateDrivers) => Driver, key: string): Driver {
  return async task => {
    const drivers = await bring().catch(() => null);
    return drivers ? choose(drivers)(task) : { done: false, reason: { key } };
  };
}
