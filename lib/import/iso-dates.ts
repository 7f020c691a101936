import { isoDate } from '../identifiers/date.ts';
import { isObject } from './envelope.ts';

const DATE_KEYS = ['start', 'end', 'date', 'birthDate', 'learnedAt'];

/** A copy with dates typed JJ/MM/AAAA as `YYYY-MM-DD`; what is not a date stays as it is. */
export function withIsoDates(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withIsoDates);
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      DATE_KEYS.includes(key) && typeof value === 'string' ? isoDate(value) : withIsoDates(value),
    ]),
  );
}
