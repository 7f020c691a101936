import * as siren from 'stdnum/lib/esm/fr/siren';
import { compact, invalid, type Verdict, valid } from './verdict.ts';

/** SIREN: a company, 9 digits. */
export function checkSiren(input: string): Verdict {
  const value = compact(input);
  if (!/^\d{9}$/.test(value)) return invalid('identifiers.siren.length');
  return siren.validate(value).isValid ? valid(value) : invalid('identifiers.siren.key');
}
