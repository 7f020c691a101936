import type { MarkedCell } from './cell.ts';

/**
 * A number as a workbook holds it → plain digits. Fifteen digits are exact there, whatever the
 * cell shows: `2.87012456789094E14` is the whole number, « 2,87E+14 » only how Excel writes it.
 */
export function plainNumber(raw: string): MarkedCell {
  const number = Number(raw);
  if (Number.isNaN(number)) return { is: 'number', text: raw };
  const isExact = Number.isInteger(number) && Math.abs(number) < Number.MAX_SAFE_INTEGER;
  // 12.100000000000001 is the 12.1 that was typed.
  const text = isExact ? number.toFixed(0) : String(Number(number.toPrecision(15)));
  return { is: 'number', text };
}
