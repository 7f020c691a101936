import { expect, it } from 'vitest';
import { pause } from '../../../lib/dom/settle.ts';
import { eventsOnPage } from '../controls/control-named.ts';
import { assistantHere, isHeld } from './a-run.ts';
import { formationPage, shownOn, WANTED } from './formation-page.ts';

/** What a fill without a stop sends to the page, counted here rather than assumed. */
async function countEvents(): Promise<number> {
  formationPage();
  const events = eventsOnPage();
  await assistantHere().run({ type: 'fill-page' });
  return events.length;
}

/** Presses « Arrêter » at the event of that rank. */
function stopAt(rank: number, stop: () => void): void {
  let seen = 0;
  const hear = () => ++seen === rank && stop();
  for (const type of ['input', 'change', 'focusin', 'focusout']) {
    document.querySelector('main')?.addEventListener(type, hear, true);
  }
}

it('stops at whatever event of the page, tells the truth, and ends right when started again', {
  timeout: 60_000,
}, async () => {
  expect(await countEvents()).toBeGreaterThan(20);
  const ends = new Set<string>();
  for (const rank of [1, 2, 3, 4, 6, 8, 11, 14, 17, 20, 24]) {
    const page = formationPage();
    const { assistant, run } = assistantHere();
    stopAt(rank, () => assistant.dispatch({ type: 'stop' }));
    const state = await run({ type: 'fill-page' });
    ends.add(state.run);

    const events = eventsOnPage();
    const atTheEnd = shownOn(page);
    await pause(120);
    expect(events).toEqual([]);
    expect(shownOn(page)).toEqual(atTheEnd);
    for (const row of state.rows.filter(isHeld)) {
      expect(page.held[row.label]).toBe(WANTED[row.label]);
    }
    // A field takes four events or so: the one in hand may be ended, the next is not begun.
    const begun = Object.values(atTheEnd).filter(Boolean).length;
    expect(begun).toBeLessThanOrEqual(Math.ceil(rank / 4) + 1);
    // Either as it was or as it was wanted, never half a value.
    for (const [label, text] of Object.entries(atTheEnd))
      expect(['', WANTED[label]]).toContain(text);

    await run({ type: 'fill-page' });
    expect(page.held).toEqual(WANTED);
  }
  expect(ends.has('stopped')).toBe(true);
});

it('stops while it waits for a page that is busy', async () => {
  const page = formationPage('<div style="position:fixed;inset:0">Chargement</div>');
  const { assistant, run } = assistantHere();
  const ended = run({ type: 'fill-page' });
  setTimeout(() => assistant.dispatch({ type: 'stop' }), 200);
  const begun = performance.now();
  expect((await ended).run).toBe('stopped');
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(page.held).toEqual({});
});
