import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('accepts what it chose in a dialog that asks for it, and no other button', async () => {
  show(
    `<div><div id="t">Statut</div><button type="button" class="list" role="combobox"
      aria-haspopup="dialog" aria-expanded="false" aria-labelledby="t"></button></div>
      <button type="button" class="send">Valider</button>`,
    '.list { width: 200px; height: 24px } [role=alertdialog] { position: fixed; top: 80px }',
  );
  const list = the('.list');
  const held = { chosen: '', sent: 0 };
  the('.send').addEventListener('click', () => held.sent++);
  list.addEventListener('click', () => {
    let marked = '';
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'alertdialog');
    const buttonOf = (text: string, work: () => void) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', work);
      dialog.append(button);
    };
    for (const text of ['Cadre', 'Employé']) {
      buttonOf(text, () => {
        marked = text;
      });
    }
    buttonOf('Annuler', () => dialog.remove());
    buttonOf('Valider', () => {
      held.chosen = marked;
      list.textContent = marked;
      dialog.remove();
    });
    document.body.append(dialog);
  });
  const outcome = await write(await controlNamed('Statut'), 'Employé');
  expect(outcome).toMatchObject({ status: 'held', read: 'Employé' });
  expect(held).toEqual({ chosen: 'Employé', sent: 0 });
});
