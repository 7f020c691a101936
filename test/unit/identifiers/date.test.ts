import { describe, expect, it } from 'vitest';
import { isoDate, isRealDate, localDay } from '../../../lib/identifiers/date.ts';

describe('dates', () => {
  it.each(['2025-11-18', '2024-02-29', '1987-01-01'])('%s exists', day => {
    expect(isRealDate(day)).toBe(true);
  });

  it.each(['2025-02-31', '2025-02-29', '2025-13-01', '2025-00-10', '0025-11-18', '18/11/2025', ''])(
    '« %s » does not',
    day => {
      expect(isRealDate(day)).toBe(false);
    },
  );

  it('reads JJ/MM/AAAA and leaves the rest', () => {
    expect(isoDate('18/11/2025')).toBe('2025-11-18');
    expect(isoDate('1/2/2025')).toBe('2025-02-01');
    expect(isoDate('31/02/2025')).toBe('2025-02-31');
    expect(isoDate('demain')).toBe('demain');
  });

  it('takes the day where the user is', () => {
    expect(localDay(new Date(2025, 10, 21, 23, 59))).toBe('2025-11-21');
    expect(localDay(new Date(2025, 0, 2, 0, 1))).toBe('2025-01-02');
  });
});
