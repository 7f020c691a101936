import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/** French postal code: 5 digits that begin with a department. */
export function checkPostalCode(input: string): Verdict {
  const value = compact(input);
  if (!/^\d{5}$/.test(value)) return invalid('identifiers.postal-code.length');
  const isKnown = /^(?:0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[046-9])/.test(value);
  return isKnown ? valid(value) : doubtful(value, 'identifiers.postal-code.department');
}
