import { checkNttForm } from './ntt-form.ts';
import { checkSiren } from './siren.ts';
import { doubtful, type Verdict } from './verdict.ts';

/**
 * NTT (« numéro technique temporaire »): sex, SIREN of the employer, then what the employer
 * chose; 11 to 40 characters. The portal prints the length only: the rest is the payroll's form.
 */
export function checkNtt(input: string): Verdict {
  const verdict = checkNttForm(input);
  if (verdict.status !== 'valid') return verdict;
  const { value } = verdict;
  if (checkSiren(value.slice(1, 10)).status === 'invalid') {
    return doubtful(value, 'identifiers.ntt.siren');
  }
  return verdict;
}
