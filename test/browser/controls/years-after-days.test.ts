import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A calendar drawn on the days of this month first, which fade as its years come. */
function birthday() {
  const held = { iso: '', presses: 0 };
  show(
    '<div><label for="born">Né(e) le</label><input id="born" readonly aria-haspopup="true"></div>',
    `.calendar { position: absolute; top: 40px; background: #fff }
     .leaving { position: absolute; opacity: 0; transition: opacity 250ms }
     li, td { cursor: pointer } ul { height: 100px; overflow: auto }`,
  );
  const box = the<HTMLInputElement>('#born');
  const popup = document.createElement('div');
  popup.className = 'calendar';
  let year = 2026;
  let month = 11;
  const title = document.createElement('div');
  const body = document.createElement('div');
  popup.append(title, body);
  const cell = (tag: string, text: string, press: () => void) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  };
  const draw = (...parts: HTMLElement[]) => {
    for (const old of body.children) {
      old.className = 'leaving';
      setTimeout(() => old.remove(), 250);
    }
    const block = document.createElement('div');
    block.append(...parts);
    body.append(block);
  };
  const days = () => {
    const table = document.createElement('table');
    const head = document.createElement('div');
    head.textContent = `${MONTHS[month - 1]} ${year}`;
    const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
    for (let week = 0; week < count; week += 7) {
      const row = table.insertRow();
      for (let day = week + 1; day <= Math.min(count, week + 7); day++) {
        row.append(cell('td', String(day), () => take(day)));
      }
    }
    draw(head, table);
  };
  const months = () => {
    const table = document.createElement('table');
    MONTHS.forEach((name, at) => {
      const press = () => {
        month = at + 1;
        days();
      };
      table.insertRow().append(cell('td', `${name.slice(0, 4)}.`, press));
    });
    draw(table);
  };
  const years = () => {
    const list = document.createElement('ul');
    for (let each = 2012; each >= 1945; each--) {
      const press = () => {
        year = each;
        title.textContent = String(year);
        months();
      };
      list.append(cell('li', String(each), press));
    }
    draw(list);
  };
  const take = (day: number) => {
    held.presses++;
    held.iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    box.value = held.iso.split('-').reverse().join('/');
    popup.remove();
  };
  box.addEventListener('click', () => {
    if (popup.isConnected) return;
    title.textContent = String(year);
    document.body.append(popup);
    days();
    setTimeout(years);
  });
  return held;
}

it('waits for the years that take the place of the days', async () => {
  const held = birthday();
  const outcome = await write(await controlNamed('Né(e) le'), '1991-07-23');
  expect(outcome).toMatchObject({ status: 'held', read: '1991-07-23' });
  expect(held).toEqual({ iso: '1991-07-23', presses: 1 });
});
