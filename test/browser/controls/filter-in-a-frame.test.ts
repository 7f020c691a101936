import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A list that opens on a box to look in, of which the frame takes the keyboard; options come late. */
function framedFilter() {
  const held = { chosen: '' };
  show(
    `<label id="l">Caisse de retraite</label><div><input id="c" readonly role="combobox"
      aria-haspopup="listbox" aria-labelledby="l" aria-expanded="false"></div>`,
    '.menu { position: absolute; background: #fff; border: 1px solid; width: 300px }',
  );
  const list = the<HTMLInputElement>('#c');
  list.addEventListener('click', () => {
    const menu = document.createElement('div');
    menu.className = 'menu';
    const frame = document.createElement('div');
    frame.tabIndex = 0;
    const filter = document.createElement('input');
    filter.placeholder = 'Tapez le nom';
    const results = document.createElement('div');
    const none = document.createElement('p');
    none.textContent = 'Aucun résultat';
    results.append(none);
    frame.append(filter);
    menu.append(frame, results);
    document.body.append(menu);
    list.setAttribute('aria-expanded', 'true');
    frame.focus();
    filter.addEventListener('input', () => {
      setTimeout(() => {
        const options = ['Klesia', 'Malakoff Humanis'].filter(text => text.includes(filter.value));
        results.replaceChildren(
          ...options.map(text => {
            const option = document.createElement('div');
            option.setAttribute('role', 'option');
            option.textContent = text;
            option.addEventListener('click', () => {
              held.chosen = list.value = text;
              list.setAttribute('aria-expanded', 'false');
              menu.remove();
            });
            return option;
          }),
        );
      }, 300);
    });
  });
  return held;
}

it('looks in the box whose frame took the keyboard', async () => {
  const held = framedFilter();
  const outcome = await write(await controlNamed('Caisse de retraite'), 'Malakoff Humanis');
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe('Malakoff Humanis');
});
