import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.pill { display: inline-flex; height: 24px; min-width: 50px; border-radius: 999px;
  background: #ddd; cursor: pointer } .pill i { width: 18px; height: 18px; border-radius: 50% }`;

it('turns a switch that only its word and its knob tell', async () => {
  const held = { on: true, presses: 0 };
  show(
    `<div><div>Paiement direct</div><div class="pill"><i></i><span>Oui</span></div></div>
    <div><div>Nombre</div><input></div>`,
    STYLE,
  );
  the('.pill').addEventListener('click', () => {
    held.on = !held.on;
    held.presses++;
    the('.pill span').textContent = held.on ? 'Oui' : 'Non';
  });
  const control = await controlNamed('Paiement direct');
  expect(control.kind).toBe('checkbox');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(held).toEqual({ on: true, presses: 0 });
  expect(await write(control, false)).toMatchObject({ status: 'held', read: false });
  expect(held).toEqual({ on: false, presses: 1 });
  expect(await write(await controlNamed('Paiement direct'), 'Oui')).toMatchObject({ read: true });
  expect(held).toEqual({ on: true, presses: 2 });
});

it('claims nothing of a switch that stays as it was', async () => {
  show(`<div><div>Paiement direct</div><div class="pill"><i></i>Oui</div></div>`, STYLE);
  const outcome = await write(await controlNamed('Paiement direct'), false);
  expect(outcome).toMatchObject({ status: 'refused', read: true });
});

it.each([
  ['two answers with a dot', '<p class="pill"><i></i>Oui</p><p class="pill"><i></i>Non</p>'],
  ['a word with a small dot', '<p class="pill"><i style="height: 8px"></i>Oui</p>'],
  ['a word without a knob', '<p class="pill">Oui</p>'],
])('takes %s for no switch', async (_, markup) => {
  show(`<div><div>Paiement direct</div><div>${markup}</div></div>`, STYLE);
  expect((await scan(document)).filter(({ kind }) => kind === 'checkbox')).toEqual([]);
});

it('turns a switch whose knob is drawn by the style alone', async () => {
  show(
    `<div><div>Originaux conservés</div><div><span class="pill" tabindex="0"><input type="hidden">
     <span><span>Non</span></span></span></div></div><div><div>Nombre</div><input></div>`,
    `${STYLE} .pill::before { content: ''; display: none; height: 16px }
     .pill::after { content: ''; width: 18px; height: 18px; border-radius: 50% }`,
  );
  the('.pill').addEventListener('click', () => {
    the('.pill span span').textContent = 'Oui';
  });
  const control = await controlNamed('Originaux conservés');
  expect(control.kind).toBe('checkbox');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(the('.pill span span').textContent).toBe('Oui');
});
