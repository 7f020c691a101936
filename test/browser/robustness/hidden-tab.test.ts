import { expect, it, onTestFinished } from 'vitest';
import { pause } from '../../../lib/dom/settle.ts';
import { eventsOnPage } from '../controls/control-named.ts';
import { assistantHere } from './a-run.ts';
import { formationPage, shownOn, WANTED } from './formation-page.ts';

/** Puts the page behind another tab, or back in sight, as the browser would tell it. */
function tabStrip() {
  let state: DocumentVisibilityState = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  // The prototype's own property is there again.
  onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
  return (next: DocumentVisibilityState) => {
    state = next;
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

/** Hides the page as soon as its second field is left. */
async function hiddenInTheMiddle() {
  const page = formationPage();
  const put = tabStrip();
  let left = 0;
  page.main.addEventListener('focusout', () => ++left === 2 && put('hidden'), true);
  const { assistant, run } = assistantHere();
  const ended = run({ type: 'fill-page' });
  await expect.poll(() => document.visibilityState).toBe('hidden');
  return { page, put, assistant, ended };
}

it('writes nothing behind another tab, and ends right once it is seen again', async () => {
  const { page, put, assistant, ended } = await hiddenInTheMiddle();
  const events = eventsOnPage();
  const before = shownOn(page);
  await pause(600);
  expect(assistant.state.run).toBe('running');
  expect([events, shownOn(page)]).toEqual([[], before]);
  put('visible');
  expect((await ended).run).toBe('done');
  expect(page.held).toEqual(WANTED);
});

it('can be stopped behind another tab', async () => {
  const { page, assistant, ended } = await hiddenInTheMiddle();
  const before = shownOn(page);
  assistant.dispatch({ type: 'stop' });
  expect((await ended).run).toBe('stopped');
  expect(shownOn(page)).toEqual(before);
});
