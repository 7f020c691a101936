import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTHS = [
  'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre',
].flatMap(names => names.split(' '));

/** A calendar of November 2026 whose arrows have neither name nor class: only their place tells. */
function unnamedCalendar(hasArrows = true) {
  const held = { iso: '', presses: 0, turns: 0 };
  show(
    `<div><div>Début de formation</div><input placeholder="JJ/MM/AAAA" readonly></div>`,
    `.cal { position: absolute; width: 280px; background: #fff } .head { display: flex }
     .head b { flex: 1; text-align: center } .days { display: grid; grid-template-columns: repeat(7, 40px) }
     .days div { cursor: pointer }`,
  );
  const input = the<HTMLInputElement>('input');
  let at = 2026 * 12 + 10;
  const calendar = document.createElement('div');
  calendar.className = 'cal';
  const arrow = (turn: number) => {
    const made = document.createElement('div');
    made.style.cssText = 'cursor: pointer; width: 24px; height: 24px; background: #eee';
    made.addEventListener('click', () => {
      held.turns++;
      at += turn;
      draw();
    });
    return made;
  };
  const draw = () => {
    const [year, month] = [Math.floor(at / 12), at % 12];
    const head = document.createElement('div');
    head.className = 'head';
    const title = document.createElement('b');
    title.textContent = `${MONTHS[month]}, ${year}`;
    head.append(...(hasArrows ? [arrow(-1), title, arrow(1)] : [title]));
    const days = document.createElement('div');
    days.className = 'days';
    const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    for (let day = 1; day <= count; day++) {
      const cell = document.createElement('div');
      cell.textContent = String(day);
      cell.addEventListener('click', () => {
        held.presses++;
        const parts = [String(day).padStart(2, '0'), String(month + 1).padStart(2, '0'), year];
        input.value = parts.join('/');
        held.iso = [...parts].reverse().join('-');
        calendar.remove();
      });
      days.append(cell);
    }
    calendar.replaceChildren(head, days);
  };
  input.addEventListener('click', () => {
    draw();
    document.body.append(calendar);
  });
  calendar.addEventListener('keydown', event => event.key === 'Escape' && calendar.remove());
  input.addEventListener('keydown', event => event.key === 'Escape' && calendar.remove());
  return held;
}

it.each([
  ['2026-11-16', 0],
  ['2027-01-31', 2],
  ['2026-08-03', 3],
])('goes to %s with arrows that nothing names', async (day, turns) => {
  const held = unnamedCalendar();
  const outcome = await write(await controlNamed('Début de formation'), day);
  expect(outcome).toMatchObject({ read: day });
  expect(outcome.status).toMatch(/^held/u);
  expect(held).toEqual({ iso: day, presses: 1, turns });
});

it('presses no day of another month when there is no arrow', async () => {
  const held = unnamedCalendar(false);
  const outcome = await write(await controlNamed('Début de formation'), '2026-12-16');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.presses).toBe(0);
  expect(document.querySelector('.cal')).toBeNull();
});

it('presses no day that the month has not', async () => {
  const held = unnamedCalendar();
  const outcome = await write(await controlNamed('Début de formation'), '2026-11-31');
  expect(outcome.status).toBe('refused');
  expect(held.presses).toBe(0);
});
