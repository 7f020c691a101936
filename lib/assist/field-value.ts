import type { Value } from '../controls/value.ts';
import { type Spelled, spellingsOf } from '../profile/spelled.ts';
import type { FieldValue, Origin } from './values.ts';

/** Values of a page by field key; `undefined` for what nobody knows. */
export type PageValues = Readonly<Record<string, FieldValue | undefined>>;

/** `undefined` and empty texts stay unknown: nobody writes an empty value. */
export function from(
  origin: Origin,
  value: Value | undefined,
  spellings: readonly string[] = [],
): FieldValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return spellings.length > 0 ? { value, spellings, origin } : { value, origin };
}

export function fromSpelled(origin: Origin, spelled: Spelled): FieldValue | undefined {
  const { value, spellings } = spellingsOf(spelled);
  return from(origin, value, spellings);
}

export function yesNo(origin: Origin, answer: boolean | undefined): FieldValue | undefined {
  return from(origin, answer === undefined ? undefined : answer ? 'Oui' : 'Non');
}

/** `+33 1 23 45 67 89` or `01.23.45.67.89` → `0123456789`. */
export function phoneDigits(phone: string | undefined): string | undefined {
  return phone?.replace(/^\+33\s*/, '0').replace(/\D/g, '');
}
