import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A list that no press opens; on it, the bare arrow chooses the first option. */
function stubbornList() {
  const held = { chosen: '', changes: 0 };
  show(`<div><div>Sexe</div><input role="combobox" readonly aria-expanded="false"></div>`);
  const box = the<HTMLInputElement>('input');
  const menu = document.createElement('div');
  menu.setAttribute('role', 'listbox');
  for (const text of ['Féminin', 'Masculin']) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = text;
    option.addEventListener('click', () => {
      held.changes++;
      held.chosen = box.value = text;
      menu.remove();
    });
    menu.append(option);
  }
  const toggle = () => (menu.isConnected ? menu.remove() : document.body.append(menu));
  box.addEventListener('blur', () => menu.remove());
  box.addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown') return;
    if (event.altKey) return toggle();
    held.changes++;
    held.chosen = box.value = 'Féminin';
  });
  return held;
}

it('opens by keyboard what a press does not open, without ever choosing the first option', async () => {
  const held = stubbornList();
  const outcome = await write(await controlNamed('Sexe'), 'Masculin');
  expect(outcome).toMatchObject({ status: 'held', read: 'Masculin' });
  expect(held).toEqual({ chosen: 'Masculin', changes: 1 });
});
