import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('chooses in a menu that stands inside the box that opens it', async () => {
  show(
    `<div><div>Sexe</div><div class="box" role="combobox" tabindex="0" aria-expanded="false"><span
      class="text">Sélectionnez</span><div class="menu" hidden><div class="item">Féminin</div><div
      class="item">Masculin</div></div></div></div>`,
    '.box { position: relative; width: 200px; border: 1px solid } .menu { position: absolute; top: 30px }',
  );
  const [box, text, menu] = [the('.box'), the('.text'), the('.menu')];
  const held = { chosen: '' };
  box.addEventListener('click', ({ target }) => {
    const item = (target as HTMLElement).closest('.item');
    menu.hidden = item !== null || !menu.hidden;
    if (item) held.chosen = item.textContent ?? '';
    if (held.chosen) text.textContent = held.chosen;
  });
  box.addEventListener('blur', () => {
    menu.hidden = true;
  });
  const outcome = await write(await controlNamed('Sexe'), 'Féminin');
  expect(outcome).toMatchObject({ status: 'held', read: 'Féminin' });
  expect(held.chosen).toBe('Féminin');
});
