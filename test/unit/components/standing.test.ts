import { expect, test } from 'vitest';
import { standingOf } from '../../../components/standing.ts';

test('leaves an optional field that nobody knows in peace', () => {
  expect(standingOf({ status: 'missing', reason: { key: 'reason.optional' } })).toBe('calm');
  expect(standingOf({ status: 'missing', reason: { key: 'reason.missing' } })).toBe('yours');
});

test('asks to check a greyed field that says something else', () => {
  expect(standingOf({ status: 'locked', reason: { key: 'reason.locked-differs' } })).toBe('check');
  expect(standingOf({ status: 'locked', reason: { key: 'reason.locked' } })).toBe('calm');
});
