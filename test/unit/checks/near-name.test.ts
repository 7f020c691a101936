import { expect, it } from 'vitest';
import { isNearName } from '../../../lib/checks/near-name.ts';

it.each([
  ['montpellier', 'montpelier', true],
  ['montpellier', 'montpeliers', true],
  ['montpellier', 'monptelier', false],
  ['nimes', 'nime', true],
  ['nimes', 'niort', false],
  ['amiens', 'amiens', true],
  ['lille', 'lilles nord', false],
])('%s and %s', (one, other, isNear) => {
  expect(isNearName(one, other)).toBe(isNear);
  expect(isNearName(other, one)).toBe(isNear);
});
