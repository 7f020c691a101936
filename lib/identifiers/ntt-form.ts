import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/** NTT but for the SIREN inside it, which the panel leaves to the background. */
export function checkNttForm(input: string): Verdict {
  const value = compact(input);
  if (!/^[0-9A-Z]{11,40}$/.test(value)) return invalid('identifiers.ntt.length');
  return /^[12]/.test(value) ? valid(value) : doubtful(value, 'identifiers.ntt.sex');
}
