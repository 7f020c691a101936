import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const TITLE = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Three months stand side by side, one of them in sight; an arrow slides them, as telephone kits do. */
function slidingMonths() {
  const held = { iso: '' };
  show(
    `<div><div>Date de signature</div><input readonly aria-haspopup="dialog"></div>`,
    `.frame { width: 280px; overflow: hidden } .months { display: flex; width: 840px }
     .month { width: 280px; display: flex; flex-wrap: wrap } .day { width: 40px; height: 20px }`,
  );
  const input = the<HTMLInputElement>('input');
  const dialog = document.createElement('div');
  dialog.role = 'dialog';
  const made = (text: string, onClick: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', onClick);
    return button;
  };
  const monthFrom = (shown: Date) => {
    const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth()];
    const box = document.createElement('div');
    box.className = 'month';
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    for (let day = 1; day <= days; day++) {
      const cell = document.createElement('div');
      cell.className = 'day';
      cell.textContent = String(day);
      cell.addEventListener('click', () => {
        held.iso = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
        input.value = held.iso.split('-').reverse().join('/');
        dialog.remove();
      });
      box.append(cell);
    }
    return box;
  };
  const draw = (shown: Date, slid = 0) => {
    const at = (months: number) =>
      new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + months, 1));
    const months = document.createElement('div');
    months.className = 'months';
    months.append(...[-1, 0, 1].map(step => monthFrom(at(step))));
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.append(months);
    const title = document.createElement('p');
    title.textContent = TITLE.format(shown);
    const arrow = (name: string, step: number) => {
      const button = made('', () => draw(at(step), step));
      button.ariaLabel = name;
      return button;
    };
    dialog.replaceChildren(arrow('Mois précédent', -1), title, arrow('Mois suivant', 1), frame);
    months.animate(
      [{ transform: `translateX(${-280 + slid * 280}px)` }, { transform: 'translateX(-280px)' }],
      { duration: slid === 0 ? 1 : 300, fill: 'forwards' },
    );
  };
  input.addEventListener('click', () => {
    draw(new Date(Date.UTC(2026, 10, 1)));
    document.body.append(dialog);
  });
  return held;
}

it.each(['2026-11-04', '2027-01-04', '2026-09-30'])(
  'presses %s among the days in sight, once they rest',
  async day => {
    const held = slidingMonths();
    const outcome = await write(await controlNamed('Date de signature'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held.iso).toBe(day);
  },
);
