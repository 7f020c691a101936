import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A switch that is neither on nor off until it is pressed; the kit holds what it was turned to. */
function undecided() {
  const held: { direct: boolean | null; presses: number } = { direct: null, presses: 0 };
  show(`<label><input type="checkbox" role="switch"> Paiement direct</label>`);
  const box = the<HTMLInputElement>('input');
  box.indeterminate = true;
  box.addEventListener('change', () => {
    held.direct = box.checked;
    held.presses++;
  });
  return held;
}

it('a switch that nobody turned is neither on nor off', async () => {
  undecided();
  expect(await read(await controlNamed('Paiement direct'))).toBeNull();
});

it.each([
  [false, 2],
  [true, 1],
])('turned to %s, it is so for the page too', async (wanted, presses) => {
  const held = undecided();
  const control = await controlNamed('Paiement direct');
  expect(await write(control, wanted)).toMatchObject({ status: 'held', read: wanted });
  expect(held).toEqual({ direct: wanted, presses });
  // A second run has nothing to do.
  expect(await write(control, wanted)).toMatchObject({ status: 'held' });
  expect(held.presses).toBe(presses);
});

it('a box by ARIA that is mixed is pressed until it says the value', async () => {
  show('<div role="checkbox" aria-checked="mixed" tabindex="0">Tout le groupe</div>');
  const box = the('[role=checkbox]');
  box.addEventListener('click', () => {
    box.ariaChecked = box.ariaChecked === 'true' ? 'false' : 'true';
  });
  expect(await write(await controlNamed('Tout le groupe'), false)).toMatchObject({ read: false });
  expect(box.ariaChecked).toBe('false');
});
