import { expect, test } from 'vitest';
import { paramsIn } from '../../../lib/procedure/words.ts';

test('days are written in the language of the reader, the rest is left alone', () => {
  const params = { day: '2026-12-01', count: 2, state: 'Accordé', no: '2026-13-01' };
  expect(paramsIn(params)).toEqual({ ...params, day: 'mardi 1er décembre 2026' });
  expect(paramsIn(params, 'en').day).toMatch(/^Tuesday,? 1 December 2026$/);
});
