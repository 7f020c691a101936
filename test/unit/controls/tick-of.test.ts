import { expect, it } from 'vitest';
import { tickOf, type Value } from '../../../lib/controls/value.ts';

it.each<[Value, boolean | null]>([
  ['Oui', true],
  [' non ', false],
  [true, true],
  [false, false],
  [null, false],
  ['Non communiqué', null],
  ['', null],
  [1, null],
  [['Oui'], null],
])('a box to tick shows %j as %j', (value, shown) => {
  expect(tickOf(value)).toBe(shown);
});
