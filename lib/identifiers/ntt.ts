import { checkSiren } from './siren.ts';
import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/**
 * NTT (« numéro technique temporaire »): sex, SIREN of the employer, then what the employer
 * chose; 11 to 40 characters. The portal prints the length only: the rest is the payroll's form.
 */
export function checkNtt(input: string): Verdict {
  const value = compact(input);
  if (!/^[0-9A-Z]{11,40}$/.test(value)) return invalid('identifiers.ntt.length');
  if (!/^[12]/.test(value)) return doubtful(value, 'identifiers.ntt.sex');
  if (checkSiren(value.slice(1, 10)).status === 'invalid') {
    return doubtful(value, 'identifiers.ntt.siren');
  }
  return valid(value);
}
