import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, isIsoDate, parseDate } from '../../../lib/controls/notation.ts';

/** Any day of two centuries, as `YYYY-MM-DD`. */
const day = fc
  .integer({ min: 0, max: 73_000 })
  .map(count => new Date(Date.UTC(1900, 0, 1 + count)).toISOString().slice(0, 10));

const PATTERNS = [
  '',
  'Format : JJ/MM/AAAA',
  'JJ.MM.AAAA',
  'JJ-MM-AAAA',
  'DD / MM / YYYY',
  'MM/DD/YYYY',
  'AAAA-MM-JJ',
  'yyyy-mm-dd',
];

describe('dates', () => {
  it.each([
    ['', '18/11/2025'],
    ['Format : JJ/MM/AAAA', '18/11/2025'],
    ['JJ.MM.AAAA', '18.11.2025'],
    ['MM/DD/YYYY', '11/18/2025'],
    ['AAAA-MM-JJ', '2025-11-18'],
    ['jj - mm - aaaa', '18 - 11 - 2025'],
  ])('are typed as « %s » asks', (pattern, text) => {
    expect(formatDate('2025-11-18', pattern)).toBe(text);
  });

  it('come back the same from every notation that they are typed in', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PATTERNS), (iso, pattern) => {
        expect(parseDate(formatDate(iso, pattern), pattern)).toBe(iso);
      }),
    );
  });

  it.each([
    ['8/1/2025', '2025-01-08'],
    ['18112025', '2025-11-18'],
    ['18 novembre 2025', '2025-11-18'],
    ['mardi 18 novembre 2025', '2025-11-18'],
    ['18, mardi novembre 2025', '2025-11-18'],
    ['2, dimanche mars 2025', '2025-03-02'],
    ['1er août 2026', '2026-08-01'],
    ['3 févr. 2026', '2026-02-03'],
    ['2025/11/18', '2025-11-18'],
  ])('are read in « %s »', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each(['', '31/02/2025', '32/01/2025', '18/13/2025', '29/02/2025', 'demain', '18/11', '12345'])(
    'are not read in « %s »',
    text => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it('are told from other values', () => {
    expect([isIsoDate('2025-11-18'), isIsoDate('18/11/2025'), isIsoDate(20251118)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
