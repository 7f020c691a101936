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

it('confirms in the sheet that it opened, never elsewhere', async () => {
  show(
    `<div class="bar"><button type="button" class="send">Confirmer</button></div>
     <div><div>Contrat</div><div class="frame"><input readonly></div></div>`,
    `.bar { position: fixed; bottom: 90px } .frame, .frame input { cursor: pointer; width: 240px }
     .sheet { position: fixed; bottom: 0; width: 100%; height: 80px }`,
  );
  const box = the<HTMLInputElement>('input');
  const held = { sent: 0, cancelled: 0 };
  the('.send').addEventListener('click', () => held.sent++);
  box.addEventListener('click', () => {
    let marked = 'CDI';
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    const add = (tag: string, text: string, work: () => void) => {
      const part = document.createElement(tag);
      part.textContent = text;
      part.addEventListener('click', work);
      sheet.append(part);
    };
    add('button', 'Annuler', () => held.cancelled++);
    add('button', 'Confirmer', () => {
      box.value = marked;
      sheet.remove();
    });
    for (const text of ['CDI', 'CDD', 'Contrat aidé']) {
      add('li', text, () => {
        marked = text;
      });
    }
    document.body.append(sheet);
  });
  expect(await write(await controlNamed('Contrat'), 'CDD')).toMatchObject({ status: 'held' });
  expect(held).toEqual({ sent: 0, cancelled: 0 });
});
