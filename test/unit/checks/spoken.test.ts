import { describe, expect, it } from 'vitest';
import { counted, DAY, euros, HOUR, plain, shortDay } from '../../../lib/checks/spoken.ts';

describe('values inside a sentence', () => {
  it('writes euros with cents and thousands', () => {
    expect(euros(300)).toEqual({ fr: '300,00 €', en: '300.00 €' });
    expect(euros(1234567.5)).toEqual({ fr: '1 234 567,50 €', en: '1,234,567.50 €' });
    expect(euros(37.499)).toEqual({ fr: '37,50 €', en: '37.50 €' });
  });

  it('writes numbers with two decimals at most', () => {
    expect(plain(8)).toEqual({ fr: '8', en: '8' });
    expect(plain(3.333)).toEqual({ fr: '3,33', en: '3.33' });
  });

  it('puts in the plural from two in French, for all but one in English', () => {
    expect(counted(1, DAY)).toEqual({ fr: '1 jour', en: '1 day' });
    expect(counted(1.5, HOUR)).toEqual({ fr: '1,5 heure', en: '1.5 hours' });
    expect(counted(0, DAY)).toEqual({ fr: '0 jour', en: '0 days' });
    expect(counted(2, DAY)).toEqual({ fr: '2 jours', en: '2 days' });
  });

  it('writes a day as the portal does', () => {
    expect(shortDay('2026-11-18')).toBe('18/11/2026');
  });
});
