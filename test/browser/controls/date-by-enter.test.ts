import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/**
 * A date in a form: its calendar says its month in no known words, stays a moment once it is left,
 * and keeps what was typed when Enter comes while it is open; `deaf`: Enter only closes it.
 */
function calendarByEnter({ deaf = false } = {}) {
  const held = { iso: '', submits: 0, enters: 0 };
  show(`<form><div><div>Date de début</div><span>
    <input placeholder="JJ/MM/AAAA"><svg width="16" height="16"><path d="M0 0h16v16H0z"/></svg>
    </span></div><button>Transmettre</button></form>`);
  const form = the<HTMLFormElement>('form');
  const input = the<HTMLInputElement>('input');
  const calendar = document.createElement('table');
  const days = Array.from({ length: 30 }, (_, at) => `<td>${at + 1}</td>`).join('');
  calendar.innerHTML = `<caption>2026 年 11 月</caption><tr>${days}</tr>`;
  const forget = () => {
    input.value = held.iso.split('-').reverse().join('/');
  };
  const close = () => {
    if (!calendar.isConnected) return;
    setTimeout(() => calendar.remove(), 200);
    forget();
  };
  input.addEventListener('click', () => document.body.append(calendar));
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || !calendar.isConnected) return;
    const [day, month, year] = input.value.split('/');
    if (!deaf && year) held.iso = `${year}-${month}-${day}`;
    form.requestSubmit();
    close();
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (target !== input && !calendar.contains(target as Node)) close();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') held.enters++;
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    held.submits++;
  });
  return held;
}

it('types a date that only Enter keeps, over its calendar, and sends nothing', async () => {
  const held = calendarByEnter();
  const outcome = await write(await controlNamed('Date de début'), '2027-02-02');
  expect(outcome).toMatchObject({ status: 'held', read: '2027-02-02' });
  expect(held).toEqual({ iso: '2027-02-02', submits: 0, enters: 0 });
});

it('claims nothing where Enter only closes the calendar', async () => {
  const held = calendarByEnter({ deaf: true });
  const outcome = await write(await controlNamed('Date de début'), '2027-02-02');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held).toEqual({ iso: '', submits: 0, enters: 0 });
});
