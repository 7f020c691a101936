import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../../lib/controls/notation.ts';
import type { Value } from '../../../lib/controls/value.ts';

describe('the same value to a person', () => {
  it.each<[Value, Value]>([
    ['0123456789', '01 23 45 67 89'],
    ['51161271500033', '511 612 715 00033'],
    [
      'Perfectionnement, élargissement des compétences',
      'PERFECTIONNEMENT, ELARGISSEMENT DES COMPETENCES',
    ],
    ['2025-11-18', '18/11/2025'],
    [300, '300,00 €'],
    [8, '8,00'],
    [null, ''],
    [null, false],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ])('%j is %j', (wanted, read) => {
    expect(isSameValue(wanted, read)).toBe(true);
  });

  it.each<[Value, Value]>([
    ['2025-11-18', '18/11/2026'],
    ['2025-11-08', '11/08/2025'],
    [300, '3 000,00'],
    [300, '300,01'],
    [0, ''],
    [0, null],
    ['Non', null],
    ['Oui', 'Non'],
    [true, false],
    [true, 'true'],
    ['Dupont', 'Dupon'],
    [['a'], ['a', 'b']],
  ])('%j is not %j', (wanted, read) => {
    expect(isSameValue(wanted, read)).toBe(false);
  });

  it('reads an ambiguous date as the field says', () => {
    expect(isSameValue('2025-11-08', '11/08/2025', 'MM/DD/YYYY')).toBe(true);
    expect(isSameValue('2025-11-08', '08/11/2025', 'MM/DD/YYYY')).toBe(false);
  });

  it('never holds between two unlike numbers', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (left, right) => {
        expect(isSameValue(left, String(right))).toBe(left === right);
      }),
    );
  });
});
