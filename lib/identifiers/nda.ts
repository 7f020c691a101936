import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/**
 * N° d'activité of a training provider: region (2), department (2), order (5), department again.
 * The repetition was observed, never read in a text: its absence is a doubt, not an error.
 */
export function checkNda(input: string): Verdict {
  const value = compact(input);
  if (!/^\d{11}$/.test(value)) return invalid('identifiers.nda.length');
  return value.slice(2, 4) === value.slice(9)
    ? valid(value)
    : doubtful(value, 'identifiers.nda.department');
}
