import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A box that takes no key: a calendar opens on November 2026, and one presses the day. */
function calendarBox() {
  const held = { iso: '', presses: 0 };
  show(`<div><div>Début de formation</div><input placeholder="JJ/MM/AAAA" readonly
    aria-haspopup="dialog"></div>`);
  const input = the<HTMLInputElement>('input');
  let shown = new Date(Date.UTC(2026, 10, 1));
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  const button = (text: string, label: string, onPress: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', onPress);
    return made;
  };
  const turn = (months: number) => {
    shown = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + months, 1));
    draw();
  };
  const take = (day: number) => {
    held.presses++;
    held.iso = `${shown.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
    input.value = held.iso.split('-').reverse().join('/');
    dialog.remove();
  };
  const draw = () => {
    const year = shown.getUTCFullYear();
    const count = new Date(Date.UTC(year, shown.getUTCMonth() + 1, 0)).getUTCDate();
    const title = document.createElement('div');
    title.textContent = MONTH.format(shown);
    const days = Array.from({ length: count }, (_, at) =>
      button(String(at + 1), '', () => take(at + 1)),
    );
    const arrows = [
      button('‹', 'Mois précédent', () => turn(-1)),
      button('›', 'Mois suivant', () => turn(1)),
    ];
    dialog.replaceChildren(title, ...arrows, ...days);
  };
  input.addEventListener('click', () => {
    draw();
    document.body.append(dialog);
  });
  return held;
}

it.each(['2026-11-16', '2027-02-28', '2026-03-01'])(
  'goes to the month of %s and presses the day',
  async day => {
    const held = calendarBox();
    const outcome = await write(await controlNamed('Début de formation'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held).toEqual({ iso: day, presses: 1 });
  },
);

it('presses nothing for what is no date', async () => {
  const held = calendarBox();
  const outcome = await write(await controlNamed('Début de formation'), 'bientôt');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.presses).toBe(0);
});
