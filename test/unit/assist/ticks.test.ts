import { expect, test } from 'vitest';
import { afterTick } from '../../../lib/assist/ticks.ts';

const LISTED = ['a', 'b', 'c'].map(id => ({ id }));

test('keeps people in the order of the list, whatever the order of the ticks', () => {
  const first = afterTick([], LISTED, { ids: ['c'], going: true });
  expect(afterTick(first, LISTED, { ids: ['a'], going: true })).toEqual(['a', 'c']);
});

test('unticks without losing the others', () => {
  expect(afterTick(['a', 'b', 'c'], LISTED, { ids: ['b'], going: false })).toEqual(['a', 'c']);
});

test('says nothing of somebody who is not in the list', () => {
  expect(afterTick(['z'], LISTED, { ids: ['y'], going: true })).toEqual([]);
});
