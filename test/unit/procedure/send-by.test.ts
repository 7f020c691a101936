import { expect, test } from 'vitest';
import type { Deadline } from '../../../lib/procedure/deadlines.ts';
import { deadlines } from '../../../lib/procedure/deadlines.ts';
import { sendBy } from '../../../lib/procedure/send-by.ts';
import { variant } from './followed.ts';

// The request of the tutorial is to be sent by 19 October, aimed at 10 October.
const due = (today: string): readonly Deadline[] =>
  deadlines({ variant: variant({ start: '2025-11-18' }), today });

test.each([
  ['2025-09-01', '2025-10-10'],
  ['2025-10-10', '2025-10-10'],
  ['2025-10-11', '2025-10-19'],
  ['2025-10-19', '2025-10-19'],
  ['2025-10-20', undefined],
])('on %s, others are told %s', (today, day) => {
  expect(sendBy(due(today))).toBe(day);
});

test('names no day where no rule gives one', () => {
  expect(sendBy([])).toBeUndefined();
});
