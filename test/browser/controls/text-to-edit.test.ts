import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A text that gives way to a box once pressed, and comes back with what was typed. */
function textToEdit() {
  const held = { phone: '' };
  show(`<div><div>Téléphone</div><div><span tabindex="0" aria-label="edit">Non renseigné</span><input
    hidden aria-label="editable input"></div></div><div><div>Nom</div><input></div>`);
  const text = the('span');
  const box = the<HTMLInputElement>('input[hidden]');
  text.addEventListener('click', () => {
    text.hidden = true;
    box.hidden = false;
    box.focus();
  });
  box.addEventListener('blur', () => {
    held.phone = box.value;
    text.textContent = box.value || 'Non renseigné';
    box.hidden = true;
    text.hidden = false;
  });
  return held;
}

it('writes in the box that a text becomes once pressed', async () => {
  const held = textToEdit();
  const outcome = await write(await controlNamed('Téléphone'), '0240667315');
  expect(outcome.status).toMatch(/^held/u);
  expect(held.phone).toBe('0240667315');
});

it('takes such a text for no list', async () => {
  textToEdit();
  expect((await scan(document)).map(({ kind, label }) => [kind, label])).toEqual([
    ['cell', 'Téléphone'],
    ['text', 'Nom'],
  ]);
});
