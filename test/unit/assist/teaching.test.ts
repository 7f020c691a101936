import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../../lib/assist/initial-state.ts';
import type { AssistantState } from '../../../lib/assist/state.ts';
import { Teaching } from '../../../lib/assist/teaching.ts';

type Host = ConstructorParameters<typeof Teaching>[0];

/** A page with one row, whose field can be shown as long as it is there. */
function scene(beforePointing: () => Promise<void>) {
  const item = {
    row: { id: 'r1', label: 'Coût', teaching: { canPoint: true } },
    item: { field: { labels: ['Pédagogique'] } },
  };
  let state: AssistantState = INITIAL_STATE;
  const page = { items: [item] };
  const host = {
    beforePointing,
    picture: () => page,
    state: () => state,
    set: (change: Partial<AssistantState>) => {
      state = { ...state, ...change };
    },
  } as unknown as Host;
  return { teaching: new Teaching(host), page, pointing: () => state.pointing };
}

test('the user points once what they point with is there, not before', async () => {
  let come = () => {};
  const { teaching, pointing } = scene(
    () =>
      new Promise(resolve => {
        come = resolve;
      }),
  );
  const started = teaching.start('r1', () => false);
  expect(pointing()).toBeNull();
  come();
  await started;
  expect(pointing()).toEqual({ rowId: 'r1', label: 'Pédagogique', said: null });
});

test('nothing begins when a run did meanwhile, when the row left, or when nothing came', async () => {
  const busy = scene(async () => undefined);
  await busy.teaching.start('r1', () => true);
  expect(busy.pointing()).toBeNull();

  const gone = scene(async () => void gone.page.items.pop());
  await gone.teaching.start('r1', () => false);
  expect(gone.pointing()).toBeNull();

  const failed = scene(() => Promise.reject(new Error('no')));
  await expect(failed.teaching.start('r1', () => false)).rejects.toThrow('no');
  expect(failed.pointing()).toBeNull();
});
