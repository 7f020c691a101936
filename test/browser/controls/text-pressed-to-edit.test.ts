import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('presses a text that becomes a box, writes in it and leaves it', async () => {
  show(
    '<div><div>Intitulé de la formation</div><div class="edit" tabindex="0"><span>Ici</span></div></div>',
    '.edit { cursor: text }',
  );
  const [edit, text] = [the('.edit'), the('.edit span')];
  const held = { title: '' };
  edit.addEventListener('focus', () => {
    const box = document.createElement('textarea');
    edit.replaceChildren(box);
    box.focus();
    box.addEventListener('blur', () => {
      held.title = text.textContent = box.value;
      edit.replaceChildren(text);
    });
  });
  const control = await controlNamed('Intitulé de la formation');
  expect(control.kind).toBe('cell');
  const outcome = await write(control, 'Gérer les inscriptions');
  expect(outcome).toMatchObject({ status: 'held', read: 'Gérer les inscriptions' });
  expect(held.title).toBe('Gérer les inscriptions');
});

it('takes no box around a field, and no text with a hand over it, for one', async () => {
  show(
    `<div class="edit" tabindex="0"><label>Ville <input></label></div>
    <p tabindex="0" style="cursor: pointer">Un texte qui mène ailleurs</p><p tabindex="0">Un autre</p>`,
    '.edit { cursor: text }',
  );
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Ville']);
});
