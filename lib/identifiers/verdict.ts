import type { identifiers } from '../../locales/fr/identifiers.ts';

export type Reason = keyof typeof identifiers;

/**
 * What can be said of a number without asking anybody. `doubtful`: unusual or in disagreement
 * with something else, but a real one may be so; `invalid`: no real one is.
 */
export type Verdict =
  | { readonly status: 'valid'; readonly value: string }
  | { readonly status: 'doubtful'; readonly value: string; readonly reason: Reason }
  | { readonly status: 'invalid'; readonly reason: Reason };

export const valid = (value: string): Verdict => ({ status: 'valid', value });
export const doubtful = (value: string, reason: Reason): Verdict => ({
  status: 'doubtful',
  value,
  reason,
});
export const invalid = (reason: Reason): Verdict => ({ status: 'invalid', reason });

/** As people paste them: spaces (unbreakable ones too), dots and hyphens dropped, upper case. */
export function compact(input: string): string {
  return input.replace(/[\s.\-/]/gu, '').toUpperCase();
}
