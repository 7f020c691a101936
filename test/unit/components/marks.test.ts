import { expect, test } from 'vitest';
import { marksOf } from '../../../components/overlay/marks.ts';
import { fakeFinding } from './fake-review.ts';
import { fakeRow } from './fake-state.ts';

const END = fakeRow({ id: 'formation:fin', field: 'fin' });

test('marks a field once, with the gravest of what was found there', () => {
  const findings = [fakeFinding(), fakeFinding({ id: 'doubt', severity: 'doubtful' })];
  expect(marksOf([END], findings)).toEqual([{ id: fakeFinding().id, standing: 'blocks' }]);
});

test('marks apart the same field of two modules', () => {
  const findings = [fakeFinding(), fakeFinding({ id: 'other', block: 1, severity: 'doubtful' })];
  expect(marksOf([], findings)).toContainEqual({ id: fakeFinding().id, standing: 'blocks' });
  expect(marksOf([], findings)).toContainEqual({ id: 'other', standing: 'check' });
});

test.each([{ isAwaited: true }, { severity: 'information' as const }, { canShow: false }])(
  'leaves the mark of the row where the finding is %o',
  more => {
    expect(marksOf([END], [fakeFinding(more)])).toEqual([{ id: END.id, standing: 'done' }]);
  },
);
