import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from '../../../lib/controls/notation.ts';

const cents = fc.integer({ min: -9_999_999_99, max: 9_999_999_99 }).map(count => count / 100);

describe('numbers', () => {
  it.each([
    ['8,00', 8],
    ['8.00', 8],
    ['4,0', 4],
    ['1 234,50 €', 1234.5],
    ['1\u202f234,50\u00a0€', 1234.5],
    ['1.234,50', 1234.5],
    ['12,5 %', 12.5],
    ['35h00', 35],
    ['7h30', 7.5],
    ['8 heures', 8],
    ['4 jours', 4],
    ['7,50 h', 7.5],
    ['2 j', 2],
    ['-3', -3],
  ])('are read in « %s »', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', '€', 'huit', '18/11/2025', '-', '1 2a', 'h30'])('are not read in « %s »', text => {
    expect(parseNumber(text)).toBeNull();
  });

  it('are typed with a comma and no more decimals than needed', () => {
    expect([8, 4.5, 300, 0.1 + 0.2].map(formatNumber)).toEqual(['8', '4,5', '300', '0,3']);
  });

  it('come back the same once typed', () => {
    fc.assert(
      fc.property(cents, value => {
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  it('come back the same once a French currency mask rewrote them', () => {
    const mask = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(
        cents.filter(value => value >= 0),
        value => {
          expect(parseNumber(mask.format(value))).toBe(value);
        },
      ),
    );
  });
});
