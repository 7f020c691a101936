import { afterEach, expect, it } from 'vitest';
import { PageView } from '../../../lib/assist/page-view.ts';
import { whenIdle } from '../../../lib/assist/when-idle.ts';
import { show } from '../controls/page.ts';
import { NO_SOURCES } from './no-sources.ts';

let end = new AbortController();
afterEach(() => end.abort());

function viewOf(html: string): PageView {
  end = new AbortController();
  show(html);
  const { signal } = end;
  return new PageView({
    document,
    signal,
    sources: NO_SOURCES,
    onChange: () => undefined,
  });
}

const WAIT = '<div popover="manual" class="wait">Chargement en cours…</div><input>';
const popover = () => document.querySelector<HTMLElement>('.wait') as HTMLElement;

it('goes on as soon as a popover closes, which changes nothing in the document', async () => {
  const waited: number[] = [];
  for (let time = 1; time <= 3; time++) {
    const view = viewOf(WAIT);
    popover().showPopover();
    let closed = 0;
    setTimeout(() => {
      popover().hidePopover();
      closed = performance.now();
    }, 400);
    expect(await whenIdle(view, end.signal)).toBe(true);
    expect(closed).toBeGreaterThan(0);
    waited.push(performance.now() - closed);
  }
  // A third of a second went by each time when only changes of the document were heard; a busy
  // machine may be late, but not each time.
  expect(Math.min(...waited)).toBeLessThan(150);
});

it('waits for one « Chargement » after the other', async () => {
  const view = viewOf('<p id="one">Chargement</p><input>');
  const one = document.getElementById('one') as HTMLElement;
  setTimeout(
    () =>
      one.replaceWith(
        Object.assign(document.createElement('p'), {
          id: 'two',
          textContent: 'Veuillez patienter',
        }),
      ),
    100,
  );
  setTimeout(() => document.getElementById('two')?.remove(), 300);
  const before = performance.now();
  expect(await whenIdle(view, end.signal)).toBe(true);
  expect(performance.now() - before).toBeGreaterThanOrEqual(290);
});

it('says when it stays', async () => {
  const view = viewOf('<p>Veuillez patienter</p><input>');
  expect(await whenIdle(view, end.signal, 300)).toBe(false);
});

it('ends when it is stopped', async () => {
  const view = viewOf('<p>Veuillez patienter</p><input>');
  setTimeout(() => end.abort(new Error('stopped')), 100);
  await expect(whenIdle(view, end.signal)).rejects.toThrow('stopped');
});
