import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** Reformatted or not: the same number to a person. */
const HELD = expect.stringMatching(/^held/u);

/** A box that takes French decimals only, and rewrites them as it likes when it is left. */
function frenchBox(label: string, format: (value: number) => string) {
  const held: { value: number | null } = { value: null };
  show(`<div><div>${label}</div><div><input inputmode="decimal"></div></div>`);
  const input = the<HTMLInputElement>('input');
  let good = '';
  input.addEventListener('input', () => {
    if (/^\d*(?:,\d{0,2})?$/u.test(input.value)) good = input.value;
    else input.value = good;
  });
  input.addEventListener('blur', () => {
    held.value = good === '' ? null : Number(good.replace(',', '.'));
    input.value = held.value === null ? '' : format(held.value);
  });
  return held;
}

it('types a comma where the page refuses a point', async () => {
  const held = frenchBox('Durée de formation en heures', value =>
    value.toFixed(2).replace('.', ','),
  );
  const control = await controlNamed('Durée de formation en heures');
  expect(await write(control, 7.5)).toMatchObject({ status: HELD, read: 7.5 });
  expect(held.value).toBe(7.5);
});

it('reads an amount back through its currency mask', async () => {
  const mask = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
  const held = frenchBox('Pédagogique', value => mask.format(value));
  const control = await controlNamed('Pédagogique');
  const outcome = await write(control, 1300);
  expect(outcome).toMatchObject({ status: HELD, read: 1300 });
  expect(held.value).toBe(1300);
  expect(await read(control)).toBe(1300);
});

it('gives up on a page that divides by a hundred, and leaves the box as it was', async () => {
  const held = frenchBox('Pédagogique', value => (value / 100).toFixed(2).replace('.', ','));
  const outcome = await write(await controlNamed('Pédagogique'), 300);
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.value).toBeNull();
});

it('writes a native number box, decimals included', async () => {
  show('<label>Taux horaire brut <input type="number" step="0.01"></label>');
  const control = await controlNamed('Taux horaire brut');
  expect(await write(control, 12.75)).toMatchObject({ status: 'held', read: 12.75 });
  expect(the<HTMLInputElement>('input').valueAsNumber).toBe(12.75);
});

it('writes hours as a page shows them, and zero as a value', async () => {
  const held = frenchBox('Durée à distance', value => `${value}h00`);
  const control = await controlNamed('Durée à distance');
  expect(await write(control, 8)).toMatchObject({ status: HELD, read: 8 });
  expect(held.value).toBe(8);
  show('<label>Taux <input inputmode="decimal"></label>');
  expect(await write(await controlNamed('Taux'), 0)).toMatchObject({ read: 0 });
  expect(the<HTMLInputElement>('input').value).toBe('0');
});

it('types a point where the page knows no comma', async () => {
  show('<div><div>Taux de charge</div><div><input role="spinbutton"></div></div>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('input', () => {
    input.value = input.value.replace(/[^\d.]/gu, '');
  });
  const control = await controlNamed('Taux de charge');
  expect(await write(control, 42.5)).toMatchObject({ status: HELD, read: 42.5 });
  expect(input.value).toBe('42.5');
});
