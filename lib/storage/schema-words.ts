import * as z from 'zod/mini';
import { isRealDate } from '../identifiers/date.ts';
import type { Verdict } from '../identifiers/verdict.ts';

/**
 * The words shared by the stored schemas. `error` is the code that import turns into a sentence.
 * Marked pure: what the portal's page does not use of them, it does not load.
 */

export const text = (maximum = 500) =>
  z.string().check(z.trim(), z.minLength(1, 'empty'), z.maxLength(maximum, `longer:${maximum}`));

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(value => isRealDate(value), { error: 'date' }));

/** Euros, at most two decimals. */
export const euros = /* @__PURE__ */ z.number().check(
  z.minimum(0, 'negative'),
  z.maximum(10_000_000, 'too-large'),
  z.refine(value => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: 'cents' }),
);

export const hours = /* @__PURE__ */ z
  .number()
  .check(z.gt(0, 'not-positive'), z.maximum(10_000, 'too-large'));

export const email = /* @__PURE__ */ z
  .string()
  .check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));

/** French digits, typed with or without spaces, dots or +33. */
export const phone = /* @__PURE__ */ z
  .string()
  .check(z.regex(/^(?:\+33|0)\s*[1-9](?:[\s.-]*\d{2}){4}$/, 'phone'));

/** A number that `check` does not refuse; stored without its spaces. Doubts are for the screen. */
export const identifier = (check: (value: string) => Verdict) =>
  z.pipe(
    z.string().check(ctx => {
      const verdict = check(ctx.value);
      if (verdict.status === 'invalid') {
        ctx.issues.push({ code: 'custom', message: verdict.reason, input: ctx.value });
      }
    }),
    z.transform((value: string) => {
      const verdict = check(value);
      return verdict.status === 'invalid' ? value : verdict.value;
    }),
  );
