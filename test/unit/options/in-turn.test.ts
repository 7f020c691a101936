import { expect, test } from 'vitest';
import { inTurn } from '../../../entrypoints/options/in-turn.ts';

/** Work that ends when it is told to. */
function slowWork() {
  const ends: { resolve: () => void; reject: (cause: Error) => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      ends.push({ resolve, reject });
    });
  return { work, ends };
}

const settled = () => new Promise(resolve => setTimeout(resolve, 0));

test('whoever asks meanwhile shares one more run, begun after they asked', async () => {
  const { work, ends } = slowWork();
  const run = inTurn(work);
  const done: string[] = [];
  void run().then(() => done.push('first'));
  void run().then(() => done.push('second'));
  void run().then(() => done.push('third'));
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await settled();
  expect(done).toEqual(['first']);
  expect(ends).toHaveLength(2);
  ends[1]?.resolve();
  await settled();
  expect(done).toEqual(['first', 'second', 'third']);
  void run();
  expect(ends).toHaveLength(3);
});

test('a run that fails is told to who asked for it, and the next one goes on', async () => {
  const { work, ends } = slowWork();
  const run = inTurn(work);
  const first = run();
  const second = run();
  ends[0]?.reject(new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  await settled();
  ends[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
