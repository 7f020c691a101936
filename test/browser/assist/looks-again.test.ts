import { expect, it } from 'vitest';
import { PageView } from '../../../lib/assist/page-view.ts';
import { nextTask } from '../../../lib/dom/settle.ts';
import { show } from '../controls/page.ts';

const PAGE =
  '<label class="name" for="a"><span>Intitulé de formation</span></label><input id="a" required>';

async function looked() {
  show(PAGE);
  const view = new PageView({
    document,
    signal: new AbortController().signal,
    sources: { contractPages: async () => [], cues: async () => ({}) },
    onChange: () => undefined,
  });
  const first = await view.look();
  /** Whether the page is looked at again after a change. */
  const isNew = async (change: (page: Document) => void) => {
    change(document);
    await nextTask();
    return (await view.look()) !== first;
  };
  return isNew;
}

const label = (page: Document) => page.querySelector('label') as HTMLElement;
const name = (page: Document) => page.querySelector('span') as HTMLElement;

it.each([
  ['an attribute given what it was', (page: Document) => label(page).setAttribute('for', 'a')],
  [
    'a text replaced by the same',
    (page: Document) => name(page).replaceChildren('Intitulé de formation'),
  ],
])('keeps what was seen of a page: %s', async (_, change) => {
  expect(await (await looked())(change)).toBe(false);
});

it.each([
  ['another attribute', (page: Document) => label(page).setAttribute('for', 'b')],
  [
    'an attribute taken away',
    (page: Document) => page.querySelector('input')?.removeAttribute('required'),
  ],
  ['another text', (page: Document) => name(page).replaceChildren('Durée')],
  [
    'a text that went and came back otherwise',
    (page: Document) => {
      name(page).textContent = '';
      name(page).textContent = 'Durée';
    },
  ],
  [
    'one change among many that are none',
    (page: Document) => {
      label(page).className = 'name';
      label(page).className = 'wrong';
      label(page).title = '';
      label(page).setAttribute('for', 'a');
    },
  ],
])('looks again after a change: %s', async (_, change) => {
  expect(await (await looked())(change)).toBe(true);
});
