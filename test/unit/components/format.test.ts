import { expect, test } from 'vitest';
import { euros } from '../../../components/format.ts';

const plain = (amount: string) => amount.replace(/[\u00a0\u202f]/g, ' ');

test('says in the language of the reader that an amount is without tax, on one line', () => {
  expect(plain(euros(1200, 'fr'))).toBe('1 200,00 € HT');
  expect(plain(euros(1200, 'en'))).toBe('€1,200.00 excl. tax');
  expect(euros(1200, 'fr')).not.toContain(' ');
});
