import type { Facts } from './facts.ts';

/** Euros that a line of the recap shows; `null` when it shows none, or was not seen. */
export function recapAmount({ recap }: Facts, key: string): number | null {
  const shown = recap?.find(({ label, value }) => label === key && value !== '')?.value ?? '';
  const plain = shown.replace(/[\s€]/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
