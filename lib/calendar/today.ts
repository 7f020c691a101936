/** Where AKTO, and the centres of mainland France, count their days. */
export const PARIS = 'Europe/Paris';

/** Costly to make: a list of a thousand requests asks for the same one. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day that it is at an instant, `YYYY-MM-DD`: in Paris, whatever the computer's own time zone,
 * since that is where a deadline falls. Throws a `RangeError` for an instant or a zone that is none.
 */
export function today(now: Date, zone: string = PARIS): string {
  const parts = formatIn(zone).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') =>
    parts.find(each => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const found =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  formats.set(zone, found);
  return found;
}
