import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** Milliseconds after a focus in which a kit takes a blur for an echo of it. */
const ECHO = 100;

/** Keeps an amount once its box is left: by a blur that is none of an echo, or by a press elsewhere. */
function hastyKit() {
  const held: { amount: string | null } = { amount: null };
  show('<form><div><label>Coût pédagogique HT <input name="cout"></label></div></form>');
  const box = the<HTMLInputElement>('input');
  let since = 0;
  const keep = () => {
    held.amount = box.value.replace(/,(\d)$/u, ',$10') || null;
    if (held.amount) box.value = `${held.amount} €`;
  };
  document.body.addEventListener('focusin', () => {
    since = performance.now();
  });
  document.body.addEventListener('focusout', () => {
    if (performance.now() > since + ECHO) keep();
  });
  the('main').addEventListener('pointerdown', ({ target }) => {
    if (target !== box) keep();
  });
  return held;
}

it('a number is left as by a hand that goes on, and kept', async () => {
  const held = hastyKit();
  const outcome = await write(await controlNamed('Coût pédagogique HT'), 1240.5);
  expect(outcome.status).toMatch(/^held/u);
  expect(outcome.read).toBe('1240,50 €');
  expect(held.amount).toBe('1240,50');
});

it('a number that is refused once its box is left is not claimed to be held', async () => {
  show('<form><label>Coût pédagogique HT <input></label></form>');
  const box = the<HTMLInputElement>('input');
  the('form').addEventListener('pointerdown', ({ target }) => {
    if (target !== box) box.value = '';
  });
  const outcome = await write(await controlNamed('Coût pédagogique HT'), 1240.5);
  expect(outcome).toMatchObject({ status: 'refused', read: null });
});
