import type { Driver } from './driver.ts';

/**
 * What the engine's script holds in the place of `drivers/calendar.ts` (`wxt.config.ts`): few forms
 * have a date that only a calendar takes, so the driver comes with the extras, once it is asked for.
 */
export const writeCalendar: Driver = async task => {
  const driver = await bring().catch(() => null);
  return driver?.(task) ?? { done: false, reason: { key: 'reason.calendar-closed' } };
};

let bring: () => Promise<Driver> = () => Promise.reject();

/** From where the driver is had. */
export function calendarFrom(late: () => Promise<Driver>): void {
  bring = late;
}
