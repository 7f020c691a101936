import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const options = [
  'Acquisition de nouvelles compétences',
  'Développement des compétences professionnelles des salariés',
  "Maintien dans l'emploi",
];

const style = `.box { width: 300px; border: 1px solid; position: relative; cursor: pointer }
  .box ul { position: absolute; top: 100%; opacity: 0; pointer-events: none; margin: 0 }
  .box.open ul { opacity: 1; pointer-events: auto }`;

it('finds a list whose options are only transparent until it opens, and chooses one', async () => {
  show(
    `<label for="s">Objectif</label><select id="s" style="display: none"></select><div class="box"
      tabindex="0"><span>Sélectionnez...</span><ul>${options.map(text => `<li>${text}</li>`).join('')}</ul></div>`,
    style,
  );
  const [box, face] = [the('.box'), the('.box span')];
  const held = { chosen: '' };
  document.addEventListener('click', ({ target }) => {
    const item = (target as HTMLElement).closest('li');
    if (item && box.contains(item)) held.chosen = face.textContent = item.textContent ?? '';
    box.classList.toggle('open', box.contains(target as Node) && !box.matches('.open'));
  });
  const outcome = await write(await controlNamed('Objectif'), options[1] ?? '');
  expect(outcome).toMatchObject({ status: 'held', read: options[1] });
  expect(held.chosen).toBe(options[1]);
});

it('reads apart the two links, drawn as boxes, that answer a question', async () => {
  show(
    '<dl><dt>Paiement direct</dt><dd><input type="hidden"><a href="#">Oui</a><a href="#">Non</a></dd></dl>',
    'a { border: 1px solid; padding: 3px 14px } a.on { background: #246; color: #fff }',
  );
  for (const link of document.querySelectorAll('a')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      for (const other of document.querySelectorAll('a'))
        other.classList.toggle('on', other === link);
    });
  }
  const outcome = await write(await controlNamed('Paiement direct'), 'Non');
  expect(outcome).toMatchObject({ status: 'held', read: 'Non' });
  expect(the('a.on').textContent).toBe('Non');
});
