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

  it('that failed in company and pass alone are named with how they failed', async () => {
    const { step, again, conclude } = stepRunner(everything);
    const failures = [{ name: 'test/e2e/a.test.ts > fills', error: 'Waited 10 ms in vain' }];
    await step('end to end', outcome({ ok: false, passed: 5, failures }));
    const asked: string[][] = [];
    await again('end to end', files => {
      asked.push(files);
      return Promise.resolve({ ok: true, passed: 2 });
    });
    expect(asked).toEqual([['test/e2e/a.test.ts']]);
    expect(conclude()).toBe(true);
    expect(said().split('\n').slice(-5)).toEqual([
      'Passed only when asked again, alone (to be looked into):',
      '✘ end to end > test/e2e/a.test.ts > fills',
      '    Waited 10 ms in vain',
      '',
      '6 passed, 0 failed',
    ]);
  });

  it('that fail again, alone, have failed', async () => {
    const { step, again, conclude } = stepRunner(everything);
    const failures = [{ name: 'test/e2e/a.test.ts > fills', error: 'expected 3 to be 4' }];
    await step('end to end', outcome({ ok: false, passed: 5, failures }));
    await again('end to end', () => Promise.resolve({ ok: false, passed: 1, failures }));
    expect(conclude()).toBe(false);
    expect(said()).toMatch(/expected 3 to be 4\n\n5 passed, 1 failed$/);
  });

  it('of which too many failed, or more than a file of tests, are not asked again', async () => {
    const { step, again, conclude } = stepRunner(everything);
    const fails = (at: number) => ({ name: `test/e2e/${at}.test.ts > fills`, error: 'lost' });
    await step('many', outcome({ ok: false, failures: [1, 2, 3, 4].map(fails) }));
    await step('whole', outcome({ ok: false, output: 'not built' }));
    const never = () => Promise.reject(new Error('asked again'));
    await again('many', never);
    await again('whole', never);
    expect(conclude()).toBe(false);
    expect(said()).toMatch(/\n0 passed, 5 failed$/);
  });

  it('that pass alone fail the check all the same when they are many together', async () => {
    const { step, again, conclude } = stepRunner(everything);
    for (const name of ['one', 'two']) {
      const failures = [1, 2].map(at => ({ name: `test/${name}/${at}.test.ts`, error: 'late' }));
      await step(name, outcome({ ok: false, passed: 1, failures }));
      await again(name, () => Promise.resolve({ ok: true, passed: 2 }));
    }
    expect(conclude()).toBe(false);
    expect(said()).toMatch(/too many to be accepted[\s\S]*\n2 passed, 4 failed$/);
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
