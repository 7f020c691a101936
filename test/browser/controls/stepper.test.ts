import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A number that only two buttons change, by half a day. */
function stepper([less, more]: readonly [string, string], most = 60): void {
  const button = (name: string) =>
    /\p{L}/u.test(name)
      ? `<button type="button" aria-label="${name}"><svg></svg></button>`
      : `<button type="button">${name}</button>`;
  show(`<div><p id="q">Nombre de jours</p><div style="display: flex">${button(less)}
    <input readonly value="0" aria-labelledby="q">${button(more)}</div></div>`);
  const input = the<HTMLInputElement>('input');
  const [down, up] = document.querySelectorAll('button');
  const step = (by: number) => {
    const next = Number(input.value.replace(',', '.')) + by;
    input.value = String(Math.min(most, Math.max(0, next))).replace('.', ',');
  };
  down?.addEventListener('click', () => step(-0.5));
  up?.addEventListener('click', () => step(0.5));
}

it.each([
  ['Moins', 'Plus'],
  ['Diminuer', 'Augmenter'],
  ['−', '+'],
] as const)('a number between « %s » and « %s » is counted up and down', async (...names) => {
  stepper(names);
  const control = await controlNamed('Nombre de jours');
  expect(control).toMatchObject({ kind: 'number', readOnly: false });
  expect(await write(control, 3.5)).toMatchObject({ status: 'held', read: 3.5 });
  expect(await write(control, 2)).toMatchObject({ status: 'held', read: 2 });
});

it('is left as it was when the number cannot be reached', async () => {
  stepper(['Moins', 'Plus'], 5);
  const control = await controlNamed('Nombre de jours');
  expect(await write(control, 7)).toMatchObject({ status: 'refused' });
  expect(await write(control, 1.2)).toMatchObject({ status: 'refused' });
  expect(await read(control)).toBe(0);
});

it('a box that cannot be typed in, between other buttons, is locked', async () => {
  stepper(['Modifier', 'Supprimer']);
  expect((await controlNamed('Nombre de jours')).readOnly).toBe(true);
});
