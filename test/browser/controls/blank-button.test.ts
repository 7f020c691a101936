import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('reads what was chosen under the empty button that opens a list', async () => {
  show(
    `<label class="at"><span>Statut</span><span class="text"></span><button type="button"
      aria-haspopup="listbox" aria-expanded="false" aria-label="Statut"></button></label>`,
    `.at { display: block; position: relative; height: 40px; width: 240px } .text { display: block }
      button { position: absolute; inset: 0; opacity: 0.5 }
      [role=listbox] { position: absolute; top: 60px }`,
  );
  the('button').addEventListener('click', () => {
    const menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    for (const text of ['Cadre', 'Employé']) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => {
        the('.text').textContent = text;
        menu.remove();
      });
      menu.append(option);
    }
    document.body.append(menu);
  });
  const control = await controlNamed('Statut');
  expect(await read(control)).toBeNull();
  expect(await write(control, 'Employé')).toMatchObject({ status: 'held', read: 'Employé' });
});
