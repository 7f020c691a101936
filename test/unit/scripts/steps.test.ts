import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Outcome, stepRunner, type Work } from '../../../scripts/steps.mjs';

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation(line => printed.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const said = () => printed.join('\n');
const everything = () => true;
const outcome =
  (result: Outcome): Work =>
  () =>
    Promise.resolve(result);

/** A step that ends when it is told to. */
function held(result: Outcome) {
  let end = () => {};
  const done = new Promise<void>(resolve => {
    end = resolve;
  });
  return { work: () => done.then(() => result), end: () => end() };
}

describe('the steps of the check', () => {
  it('list last, before the count, every test that failed and why', async () => {
    const { step, conclude } = stepRunner(everything);
    await step(
      'unit tests',
      outcome({ ok: true, passed: 12, failures: [], output: 'twelve dots' }),
    );
    const failures = [
      { name: 'a.test.ts > adds', error: 'expected 3 to be 4' },
      { name: 'b.test.ts > waits', error: 'Waited 10 ms in vain' },
    ];
    await step('browser tests', outcome({ ok: false, passed: 5, failures, output: 'long output' }));
    await step('web-ext lint', outcome({ ok: true }));
    expect(conclude()).toBe(false);
    expect(said().split('\n').slice(-7)).toEqual([
      'Failed:',
      '✘ browser tests > a.test.ts > adds',
      '    expected 3 to be 4',
      '✘ browser tests > b.test.ts > waits',
      '    Waited 10 ms in vain',
      '',
      '18 passed, 2 failed',
    ]);
  });

  it('that are commands, or break, fail with the end of what they said', async () => {
    const { step, conclude } = stepRunner(everything);
    await step('types', outcome({ ok: false, output: 'a.ts(3,1): error TS2304\n    at node:1' }));
    await step('build', () => Promise.reject(new Error('no such folder')));
    expect(conclude()).toBe(false);
    expect(said()).toContain('✘ types > as a whole\n    a.ts(3,1): error TS2304\n✘ build');
    expect(said()).toContain('no such folder');
    expect(said()).toMatch(/\n0 passed, 2 failed$/);
  });

  it('of a lane follow one another; what each printed stays in one piece', async () => {
    const { lanes, conclude } = stepRunner(everything);
    const slow = held({ ok: true, passed: 1, failures: [], output: 'slow 1\nslow 2' });
    const after = vi.fn(outcome({ ok: true, passed: 1, failures: [], output: 'after' }));
    const all = lanes(
      [
        ['slow', slow.work],
        ['after', after],
      ],
      [['quick', outcome({ ok: true, passed: 1, failures: [], output: 'quick 1\nquick 2' })]],
    );
    await vi.waitFor(() => expect(said()).toContain('✔ quick'));
    expect(after).not.toHaveBeenCalled();
    expect(said()).not.toContain('slow 1');
    slow.end();
    await all;
    expect(said()).toContain('\nslow 1\nslow 2\n✔ slow');
    expect(said()).toContain('\nquick 1\nquick 2\n✔ quick');
    expect(conclude()).toBe(true);
  });

  it('that nobody asked for do not run, and nothing at all is no success', async () => {
    const { step, conclude } = stepRunner(() => false);
    const work = vi.fn(outcome({ ok: true }));
    await step('unit tests', work);
    expect(work).not.toHaveBeenCalled();
    expect(conclude()).toBe(false);
  });
});
