import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNir } from '../../../lib/identifiers/nir.ts';

/** Key by the definition, digit after digit, so that no large number is needed. */
function keyOf(thirteen: string): string {
  const digits = thirteen.replace('2A', '19').replace('2B', '18');
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return String(97 - remainder).padStart(2, '0');
}

const twoDigits = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum, max: maximum }).map(value => String(value).padStart(2, '0'));
const threeDigits = fc.integer({ min: 1, max: 999 }).map(value => String(value).padStart(3, '0'));
const department = fc.oneof(twoDigits(1, 99), fc.constantFrom('2A', '2B'));
const nirs = fc
  .tuple(
    fc.constantFrom('1', '2'),
    twoDigits(0, 99),
    twoDigits(1, 12),
    department,
    threeDigits,
    threeDigits,
  )
  .map(parts => parts.join(''));

/** An invented number, with one part of it changed. */
const nir = (part: Partial<Record<'sex' | 'month' | 'department', string>> = {}) =>
  [part.sex ?? '2', '87', part.month ?? '01', part.department ?? '24', '567', '890'].join('');

describe('checkNir', () => {
  it('accepts any well-formed number with its key, and gives the 13 the portal wants', () => {
    fc.assert(
      fc.property(nirs, number => {
        expect(checkNir(number + keyOf(number))).toEqual({ status: 'valid', value: number });
      }),
    );
  });

  it('refuses every other key', () => {
    fc.assert(
      fc.property(nirs, fc.integer({ min: 0, max: 99 }), (number, key) => {
        const wrong = String(key).padStart(2, '0');
        fc.pre(wrong !== keyOf(number));
        expect(checkNir(number + wrong)).toEqual({
          status: 'invalid',
          reason: 'identifiers.nir.key',
        });
      }),
    );
  });

  it('reads it however it is spaced', () => {
    expect(checkNir(' 2 87 01 24 567 890 94')).toEqual({
      status: 'valid',
      value: '2870124567890',
    });
  });

  it.each([
    ['287012456789', 'identifiers.nir.length'],
    ['28701245678909', 'identifiers.nir.length'],
    ['', 'identifiers.nir.length'],
    // The portal's own placeholder: month 45.
    ['1234567890123', 'identifiers.nir.month'],
    [nir({ month: '13' }), 'identifiers.nir.month'],
    [nir({ month: '00' }), 'identifiers.nir.month'],
    [nir({ department: '00' }), 'identifiers.nir.department'],
    [nir({ sex: '5' }), 'identifiers.nir.structure'],
    [nir({ department: '2C' }), 'identifiers.nir.structure'],
    [nir({ department: '3A' }), 'identifiers.nir.structure'],
  ])('refuses %s', (number, reason) => {
    expect(checkNir(number)).toEqual({ status: 'invalid', reason });
  });

  it.each([
    { department: '99' },
    { department: '2A' },
    { department: '2B' },
    { month: '20' },
    { month: '42' },
    { month: '50' },
    { month: '99' },
  ])('accepts %o: born abroad, in Corsica, or in an unknown month', part => {
    expect(checkNir(nir(part))).toEqual({ status: 'valid', value: nir(part) });
  });

  it('does not compare an unknown month with the birth date', () => {
    expect(checkNir(nir({ month: '20' }), { birthDate: '1987-10-02' }).status).toBe('valid');
  });

  it.each([
    [{}, { sex: 'male' }, 'identifiers.nir.sex'],
    // AKTO's own guide pairs such a number with the birth date 02/10/1987.
    [{}, { birthDate: '1987-10-02' }, 'identifiers.nir.birth-month'],
    [{}, { birthDate: '1988-01-02' }, 'identifiers.nir.year'],
    [{ sex: '7' }, {}, 'identifiers.nir.temporary'],
  ] as const)('doubts a number with %o of %o', (part, owner, reason) => {
    expect(checkNir(nir(part), owner)).toEqual({ status: 'doubtful', value: nir(part), reason });
  });

  it('has nothing against a number that agrees with the person', () => {
    expect(checkNir(nir(), { sex: 'female', birthDate: '1987-01-14' }).status).toBe('valid');
  });
});
