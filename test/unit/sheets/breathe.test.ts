import { expect, it } from 'vitest';
import { breather } from '../../../lib/sheets/breathe.ts';

/** Whether a breath lasts longer than the promises in progress: the page then has its turn. */
async function letsThePageLive(breath: Promise<void>): Promise<boolean> {
  let isOver = false;
  const end = breath.then(() => {
    isOver = true;
  });
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
  const hasWaited = !isOver;
  await end;
  return hasWaited;
}

it('lets the page live once twelve milliseconds are used up, and not before', async () => {
  let now = 0;
  const breathe = breather(() => now);
  now = 11;
  expect(await letsThePageLive(breathe())).toBe(false);
  now = 13;
  expect(await letsThePageLive(breathe())).toBe(true);
  now = 20;
  expect(await letsThePageLive(breathe())).toBe(false);
});
