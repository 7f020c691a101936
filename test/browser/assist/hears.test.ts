import { afterEach, expect, it } from 'vitest';
import { hears } from '../../../lib/assist/hears.ts';
import { PageView } from '../../../lib/assist/page-view.ts';
import { show } from '../controls/page.ts';
import { slowComputer } from '../slow-computer.ts';
import { NO_SOURCES } from './no-sources.ts';

let end = new AbortController();
afterEach(() => end.abort());

/** So long that « Chargement » is over before all of it is looked at, as on a slow machine. */
const LONG = Array.from({ length: 1200 }, (_, rank) => `<label>Champ ${rank} <input></label>`).join(
  '',
);

function viewOf(html: string): PageView {
  end = new AbortController();
  show(html);
  return new PageView({
    document,
    signal: end.signal,
    sources: NO_SOURCES,
    onChange: () => undefined,
  });
}

it('hears a « Chargement » that is shorter than one look at the page', async () => {
  await slowComputer(4);
  const view = viewOf(`${LONG}<div popover="manual" class="wait">Chargement</div>`);
  await view.look();
  const wait = document.querySelector<HTMLElement>('.wait');
  const begin = performance.now();
  await view.lookAgain();
  const look = performance.now() - begin;
  setTimeout(() => {
    wait?.showPopover();
    setTimeout(() => wait?.hidePopover(), look / 2);
  }, 30);
  expect(await hears(view, end.signal)).toBe(true);
});

it('hears nothing where nothing is said', async () => {
  const view = viewOf('<div popover="manual">Chargement</div><button>Enregistrer</button>');
  expect(await hears(view, end.signal)).toBe(false);
});
