import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** An amount whose last two digits are always hundredths, as on a till. */
function till(box: HTMLInputElement, length = 8) {
  box.addEventListener('input', () => {
    const digits = box.value.replace(/\D/gu, '').slice(0, length);
    box.value = digits && (Number(digits) / 100).toFixed(2).replace('.', ',');
  });
}

it.each([
  [10.5, '10,50'],
  [1312.5, '1312,50'],
  [45, '45,00'],
  [7.25, '7,25'],
])('writes %d in an amount that fills from the right', async (amount, shown) => {
  show('<label>Coût <input></label>');
  const box = the<HTMLInputElement>('input');
  till(box);
  const outcome = await write(await controlNamed('Coût'), amount);
  expect(outcome.status).toMatch(/^held/u);
  expect(box.value).toBe(shown);
});

it('refuses an amount that such a box has no room for, and leaves it as it was', async () => {
  show('<label>Coût <input></label>');
  const box = the<HTMLInputElement>('input');
  till(box, 3);
  const outcome = await write(await controlNamed('Coût'), 1312.5);
  expect(outcome.status).toBe('refused');
  expect(box.value).toBe('');
});
