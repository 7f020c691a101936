import fc from 'fast-check';

/**
 * The NIR as PORTAL.md §6.1 writes it, without the code nor the library of the product: sex, year,
 * month, place, order, and a key of 97 − (N mod 97), Corsica as 19 and 18.
 */
export interface Nir {
  readonly sex: string;
  readonly year: string;
  readonly month: string;
  readonly department: string;
  readonly rest: string;
}

const pad = (size: number) => (number: number) => String(number).padStart(size, '0');

const month = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 20, max: 42 }),
  fc.integer({ min: 50, max: 99 }),
);

export const anyNir: fc.Arbitrary<Nir> = fc.record({
  sex: fc.constantFrom('1', '2', '3', '4', '7', '8'),
  year: fc.integer({ min: 0, max: 99 }).map(pad(2)),
  month: month.map(pad(2)),
  department: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 99 }).map(pad(2)) },
    { weight: 1, arbitrary: fc.constantFrom('2A', '2B') },
  ),
  rest: fc.integer({ min: 0, max: 999_999 }).map(pad(6)),
});

/** 13 characters. */
export function written({ sex, year, month, department, rest }: Nir): string {
  return sex + year + month + department + rest;
}

/** Two digits, by long division: no library, no big integer. */
export function keyOf(nir: string): string {
  const digits =
    nir.slice(0, 5) + nir.slice(5, 7).replace('2A', '19').replace('2B', '18') + nir.slice(7);
  const remainder = [...digits].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return pad(2)(97 - remainder);
}

/** Whether a text of 13 or 15 characters may be a NIR. */
export function mayBeNir(text: string): boolean {
  if (text.length !== 13 && text.length !== 15) return false;
  const [sex = '', month, department] = [text[0], Number(text.slice(3, 5)), text.slice(5, 7)];
  const others = text.slice(1, 5) + text.slice(7);
  const isDepartment = /^\d\d$/u.test(department)
    ? isWaiting(sex) || department !== '00'
    : /^2[AB]$/u.test(department);
  // Waiting numbers: a fund and an order may stand where others have month and place.
  const isMonth =
    isWaiting(sex) ||
    (month >= 1 && month <= 12) ||
    (month >= 20 && month <= 42) ||
    (month >= 50 && month <= 99);
  if (!'123478'.includes(sex) || !/^\d+$/u.test(others) || !isDepartment || !isMonth) return false;
  return text.length === 13 || text.slice(13) === keyOf(text.slice(0, 13));
}

const isWaiting = (sex: string) => sex === '7' || sex === '8';
