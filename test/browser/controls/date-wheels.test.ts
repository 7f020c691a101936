import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'));

/** Three columns in a sheet from below: day, month, year; the date counts once it is confirmed. */
function wheels() {
  const held = { date: '', confirmed: 0 };
  show(
    `<div role="button" tabindex="0" class="row"><label for="d">Date de naissance</label><input id="d" readonly
      placeholder="Choisir"></div><button type="button" class="out">Confirmer</button>`,
    `.row, .row * { cursor: pointer } .sheet { position: fixed; bottom: 0; width: 100% }
     .sheet ul { display: inline-block; height: 60px; overflow: hidden; margin: 0 20px }`,
  );
  the('.out').addEventListener('click', () => held.confirmed++);
  const row = the('.row');
  row.addEventListener('click', () => {
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.setAttribute('role', 'dialog');
    const now = ['01', '01', '1960'];
    const confirm = document.createElement('button');
    confirm.type = 'button';
    confirm.textContent = 'Confirmer';
    confirm.addEventListener('click', event => {
      event.stopPropagation();
      held.date = now.join('/');
      the<HTMLInputElement>('.row input').value = held.date;
      sheet.remove();
    });
    sheet.append(confirm);
    for (const [at, values] of [range(1, 31), range(1, 12), range(1960, 2008)].entries()) {
      const column = document.createElement('ul');
      for (const value of values) {
        const item = document.createElement('li');
        const text = document.createElement('div');
        text.textContent = value;
        item.append(text);
        item.addEventListener('click', () => {
          now[at] = value;
        });
        column.append(item);
      }
      sheet.append(column);
    }
    document.body.append(sheet);
  });
  return held;
}

it('rolls the wheels of a date and confirms them, in their own sheet only', async () => {
  const held = wheels();
  const control = await controlNamed('Date de naissance');
  expect(control.kind).toBe('date');
  const outcome = await write(control, '1996-02-28');
  expect(outcome).toMatchObject({ status: 'held', read: '1996-02-28' });
  expect(held).toEqual({ date: '28/02/1996', confirmed: 0 });
});
