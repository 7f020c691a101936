import { describe, expect, it } from 'vitest';
import { PageView } from '../../../lib/assist/page-view.ts';
import { generatedForm } from '../../bench/generated-form.ts';
import { NO_SOURCES } from '../assist/no-sources.ts';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { formationPage, WANTED } from './formation-page.ts';

const COUNT = 2000;

/** A page of 2,000 controls that are nobody's, around a few of the Formation tab. */
async function largePage() {
  await generatedForm(COUNT);
  const others = document.querySelector('main')?.cloneNode(true) ?? document.createElement('main');
  const page = formationPage();
  page.main.append(others);
  const boxes = [...(others as Element).querySelectorAll<HTMLInputElement>('input, select')];
  const state = () => boxes.map(box => (box.type === 'radio' ? String(box.checked) : box.value));
  return { ...page, state };
}

/** The longest time during which the page could do nothing, until `stop` is called. */
function longestSilence(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port1.onmessage = beat;
  beat();
  return () => {
    port1.close();
    return Math.max(longest, performance.now() - last);
  };
}

describe('a page of 2,000 controls', () => {
  it('is filled in the few fields that it shares with the portal, and nowhere else', {
    timeout: 60_000,
  }, async () => {
    const page = await largePage();
    const before = page.state();
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(state).toMatchObject({ run: 'done', page: { id: 'formation' } });
    expect(page.held).toEqual(WANTED);
    for (const label of Object.keys(WANTED)) expect(isHeld(rowOf(state, label))).toBe(true);
    expect(page.state()).toEqual(before);
  });

  it('is looked at in short steps, which leave the page its turn', {
    timeout: 60_000,
  }, async () => {
    await largePage();
    const { signal } = new AbortController();
    const view = new PageView({
      ...{ document, signal },
      sources: NO_SOURCES,
      onChange: () => undefined,
    });
    await view.look();
    const start = performance.now();
    const stop = longestSilence();
    await view.lookAgain();
    const time = performance.now() - start;
    expect(stop() / time).toBeLessThan(0.5);
  });
});
