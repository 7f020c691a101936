import { compact, invalid, type Verdict, valid } from './verdict.ts';

/** Formacode: a domain of training, 5 digits, no key. */
export function checkFormacode(input: string): Verdict {
  const value = compact(input);
  return /^\d{5}$/.test(value) ? valid(value) : invalid('identifiers.formacode.length');
}
