import type { Driver } from './driver.ts';

/** Drivers of dates that cannot merely be typed. */
export interface DateDrivers {
  readonly writeCalendar: Driver;
  readonly writeSegments: Driver;
}

/**
 * What the engine's script holds in the place of `drivers/calendar.ts` and `drivers/segments.ts`
 * (`wxt.config.ts`): few forms have a date that one cannot type whole, so these drivers come with the
 * extras, once they are asked for.
 */
export const writeCalendar = late('writeCalendar', 'reason.calendar-closed');
export const writeSegments = late('writeSegments', 'reason.not-taken');

let bring: () => Promise<DateDrivers> = () => Promise.reject();

/** From where the drivers are had. */
export function datesFrom(apart: () => Promise<DateDrivers>): void {
  bring = apart;
}

function late(name: keyof DateDrivers, key: string): Driver {
  return async task => {
    const drivers = await bring().catch(() => null);
    return drivers?.[name](task) ?? { done: false, reason: { key } };
  };
}
