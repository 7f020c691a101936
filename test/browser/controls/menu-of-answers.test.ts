import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = '[role=menu] { position: absolute; background: #fff }';

const menuButton = (text: string, items: readonly string[]) =>
  `<fieldset><legend>Niveau visé</legend><button type="button" class="opener" aria-haspopup="menu"
    aria-expanded="false">${text}</button><ul role="menu" hidden>${items
      .map(
        item =>
          `<li role="presentation"><button type="button" role="menuitem">${item}</button></li>`,
      )
      .join('')}</ul></fieldset>`;

it('chooses in the menu of a button that invites to, and knows it by what was chosen', async () => {
  show(menuButton('Sélectionnez', ['Niveau 1', 'Niveau 3', 'Niveau 4']), STYLE);
  const [opener, menu] = [the('.opener'), the('[role=menu]')];
  opener.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    opener.setAttribute('aria-expanded', String(!menu.hidden));
  });
  menu.addEventListener('click', ({ target }) => {
    opener.textContent = (target as HTMLElement).textContent;
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  });
  const control = await controlNamed('Niveau visé');
  expect(control.kind).toBe('list');
  expect(await write(control, 'Niveau 3')).toMatchObject({ status: 'held', read: 'Niveau 3' });
  expect(opener.textContent).toBe('Niveau 3');
  expect(await controlNamed('Niveau visé')).toMatchObject({ kind: 'list' });
});

it.each([
  ['Actions', ['Dupliquer', 'Supprimer']],
  ['', ['', 'Supprimer']],
])('takes for no list a button « %s » with a menu of commands', async (text, items) => {
  show(menuButton(text, items), STYLE);
  expect(await scan(document)).toEqual([]);
});
