import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';
import { searchBox } from './search-box.ts';

const slow = { timeout: 30_000 };

it('asks a server that failed once again', slow, async () => {
  let asked = 0;
  const held = searchBox('Ville', () => (asked++ === 0 ? 'network-error' : ['LORIENT (56100)']));
  const outcome = await write(await controlNamed('Ville'), 'LORIENT (56100)', { searches: true });
  expect(outcome).toMatchObject({ status: 'held', read: 'LORIENT (56100)' });
  expect(held.chosen).toBe('LORIENT (56100)');
});

/** Suggests its only town when `type` is heard; `take` draws an item that does as the page wants. */
function suggestions(type: 'keyup' | 'input', take: (item: HTMLElement) => void) {
  show(
    '<label for="v">Ville</label><input id="v" autocomplete="off">',
    '[role=listbox] { position: absolute; top: 60px }',
  );
  const box = the<HTMLInputElement>('#v');
  const menu = document.createElement('div');
  menu.setAttribute('role', 'listbox');
  const item = document.createElement('div');
  item.setAttribute('role', 'option');
  item.textContent = 'Lorient';
  take(item);
  menu.append(item);
  box.addEventListener(type, () => box.value && document.body.append(menu));
  box.addEventListener('blur', () => menu.remove());
  return box;
}

it('is heard by a box that looks at what was typed when a key comes up', slow, async () => {
  const held = { chosen: '' };
  suggestions('keyup', item => {
    item.addEventListener('mousedown', event => event.preventDefault());
    item.addEventListener('click', () => {
      held.chosen = 'Lorient';
    });
  });
  const outcome = await write(await controlNamed('Ville'), 'Lorient', { searches: true });
  expect(outcome).toMatchObject({ status: 'held', read: 'Lorient' });
  expect(held.chosen).toBe('Lorient');
});

it('tells a choice that was typed in full as any typed text', slow, async () => {
  const held = { town: '' };
  const box = suggestions('input', () => undefined);
  box.addEventListener('change', () => {
    held.town = box.value;
  });
  const outcome = await write(await controlNamed('Ville'), 'Lorient', { searches: true });
  expect(outcome).toMatchObject({ status: 'held', read: 'Lorient' });
  expect(held.town).toBe('Lorient');
});
