import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box closed to typing and its button, which opens a window of rows; both take the choice. */
function closedBox(face: string, attributes = 'type="button"') {
  const held = { value: '', opened: 0 };
  show(
    `<form><label for="t">Type de formation <span class="off">(Valeur obligatoire)</span></label>
     <div class="line"><input id="t" readonly><button ${attributes}>${face}</button></div></form>`,
    `.line { display: flex } .off { position: absolute; width: 1px; height: 1px; overflow: hidden }
     .sheet { position: fixed; top: 90px; left: 90px; background: #fff } li { cursor: pointer }`,
  );
  the('form').addEventListener('submit', event => event.preventDefault());
  const input = the<HTMLInputElement>('input');
  the('button').addEventListener('click', () => {
    held.opened++;
    const sheet = document.createElement('ul');
    sheet.className = 'sheet';
    for (const text of ['Intra', 'Inter']) {
      const row = document.createElement('li');
      row.textContent = text;
      row.addEventListener('click', () => {
        held.value = input.value = text;
        sheet.remove();
      });
      sheet.append(row);
    }
    document.body.append(sheet);
  });
  return held;
}

it('chooses in the window that the arrow beside a closed box opens', async () => {
  const held = closedBox('▾', 'type="button" aria-label="Liste : Type de formation"');
  const control = await controlNamed('Type de formation');
  expect(control).toMatchObject({ kind: 'list', readOnly: false, required: true });
  expect(await write(control, 'Inter')).toMatchObject({ status: 'held', read: 'Inter' });
  expect(held).toEqual({ value: 'Inter', opened: 1 });
});

it.each([
  ['a button without an arrow', '', 'type="button" aria-label="Copier"'],
  ['a button that sends', '▾', ''],
  ['a greyed arrow', '▾', 'type="button" disabled'],
])('leaves a closed box beside %s closed', async (_, face, attributes) => {
  const held = closedBox(face, attributes);
  const control = await controlNamed('Type de formation');
  expect(control.readOnly).toBe(true);
  expect((await write(control, 'Inter')).status).toBe('skipped');
  expect(held.opened).toBe(0);
});
