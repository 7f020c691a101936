import holidaysOfYear from '@socialgouv/jours-feries';
import { dayNumber } from './day.ts';
import { OVERSEAS_HOLIDAYS, type Overseas, overseasOf } from './overseas.ts';

export interface Place {
  /** Bas-Rhin, Haut-Rhin and Moselle: Good Friday and 26 December besides. */
  readonly alsace?: boolean | undefined;
  /** One more day, each place its own. */
  readonly overseas?: Overseas | undefined;
}

const HALF_DAY = 43_200_000;
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * French public holidays of a year, day → name. Movable feasts are right from 1900 to 2105: from
 * 2106 the library's Easter is not (compared with the Gregorian rule by our tests).
 */
export function publicHolidays(year: number, place: Place = {}) {
  const key = `${year} ${place.alsace ?? false} ${place.overseas}`;
  const found = known.get(key) ?? readHolidays(year, place);
  known.set(key, found);
  return found;
}

/** The name of the holiday that a day is: « Assomption ». */
export function holidayName(day: string, place: Place = {}): string | undefined {
  dayNumber(day);
  return publicHolidays(Number(day.slice(0, 4)), place).get(day);
}

export function isPublicHoliday(day: string, place: Place = {}): boolean {
  return holidayName(day, place) !== undefined;
}

/** Whether a French postal code is in Alsace-Moselle. */
export function isAlsaceMoselle(postalCode: string): boolean {
  return /^(?:57|67|68)\d{3}$/.test(postalCode);
}

/** The holidays of a place in France, by its postal code; those of the mainland for any other. */
export function placeOf(postalCode = ''): Place {
  const overseas = overseasOf(postalCode);
  return { alsace: isAlsaceMoselle(postalCode), ...(overseas && { overseas }) };
}

function readHolidays(
  year: number,
  { alsace = false, overseas }: Place,
): ReadonlyMap<string, string> {
  const holidays = new Map<string, string>();
  const add = (day: string, name: string) => {
    const other = holidays.get(day);
    holidays.set(day, other ? `${other}, ${name}` : name);
  };
  for (const [name, date] of Object.entries(holidaysOfYear(year, { alsace }))) {
    add(localDay(date), name);
  }
  for (const day of overseas ? OVERSEAS_HOLIDAYS[overseas] : []) {
    add(`${String(year).padStart(4, '0')}-${day}`, 'Abolition de l’esclavage');
  }
  return holidays;
}

/**
 * The library gives midnights of the computer's own zone, and reaches the feasts that follow
 * Easter by adding 24 hours a day: where clocks change in between (Auckland, Santiago) it is
 * 23:00 on the day before. Noon is in the right day everywhere.
 */
function localDay(midnight: Date): string {
  const noon = new Date(midnight.getTime() + HALF_DAY);
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(noon.getFullYear(), 4)}-${pad(noon.getMonth() + 1, 2)}-${pad(noon.getDate(), 2)}`;
}
