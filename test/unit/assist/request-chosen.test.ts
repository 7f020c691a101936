import { expect, test } from 'vitest';
import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import { RequestChosen } from '../../../lib/assist/request-chosen.ts';
import type { Overview, Selection } from '../../../lib/assist/sources.ts';

/** A background that answers when it is told to, from what it was told last. */
function slowSources() {
  let kept: Selection = { profileId: 'p', chosen: [], savesTabs: null };
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>(resolve => waiting.push(resolve));
  return {
    sources: {
      async overview(): Promise<Overview> {
        const answer = { ...EMPTY_OVERVIEW, ...kept, centre: 'Groupement FLE' };
        await turn();
        return answer;
      },
      async saveSelection(selection: Selection): Promise<void> {
        await turn();
        kept = selection;
      },
      forgetValues: () => undefined,
    },
    kept: () => kept,
    async answer(): Promise<void> {
      waiting.shift()?.();
      await new Promise(resolve => setTimeout(resolve));
    },
  };
}

test('a choice counts at once, and is kept', async () => {
  const { sources, answer, kept } = slowSources();
  const request = new RequestChosen(sources);
  const isLast = request.choose({ chosen: ['a'] });
  expect(request.overview.chosen).toEqual(['a']);
  await answer();
  expect(await isLast).toBe(true);
  expect(kept().chosen).toEqual(['a']);
});

test('an answer asked for before a choice does not undo it', async () => {
  const { sources, answer } = slowSources();
  const request = new RequestChosen(sources);
  const loading = request.load();
  const choosing = request.choose({ chosen: ['a'] });
  await answer();
  await loading;
  expect(request.overview).toMatchObject({ chosen: ['a'], centre: 'Groupement FLE' });
  await answer();
  await choosing;
});

test('an answer asked for while a choice is being kept does not undo it', async () => {
  const { sources, answer } = slowSources();
  const request = new RequestChosen(sources);
  const choosing = request.choose({ chosen: ['a'] });
  const loading = request.load();
  await answer();
  await choosing;
  await answer();
  await loading;
  expect(request.overview.chosen).toEqual(['a']);
});

test('only the last of several choices is followed', async () => {
  const { sources, answer } = slowSources();
  const request = new RequestChosen(sources);
  const first = request.choose({ chosen: ['a'] });
  const second = request.choose({ profileId: 'q' });
  await answer();
  await answer();
  expect(await Promise.all([first, second])).toEqual([false, true]);
});

test('what could not be kept does not stop what is asked next', async () => {
  const { sources, answer } = slowSources();
  const failing = { ...sources, saveSelection: () => Promise.reject(new Error('No room')) };
  const request = new RequestChosen(failing);
  await expect(request.choose({ chosen: ['a'] })).rejects.toThrow('No room');
  const loading = request.load();
  await answer();
  await loading;
  expect(request.overview.chosen).toEqual([]);
});
