import { expect, it } from 'vitest';
import { cornerOf } from '../../../components/overlay/marks.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

it('stands at the corner of the button that hides a box for files', () => {
  show(
    `<div><p><button type="button">Choisir des fichiers<input type="file"></button></p></div>`,
    `button { position: relative; width: 170px; height: 32px }
     input { position: absolute; left: 85px; top: 16px; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`,
  );
  const button = the('button').getBoundingClientRect();
  const corner = cornerOf(the('input'));
  expect(corner?.x).toBeCloseTo(button.right - 12, 0);
  expect(corner?.y).toBeCloseTo(button.top - 8, 0);
});

it('is nowhere for what is not shown at all', () => {
  show('<div><p>Programme <input type="file" hidden></p></div>');
  expect(cornerOf(the('input'))).toBeNull();
});

it('stands at the corner of the line that a person sees around a box without one', () => {
  show(
    `<div><p class="line"><span><input aria-label="Statut"></span><button type="button">×</button></p></div>`,
    `.line { display: flex; width: 300px; height: 38px; border: 1px solid; margin: 40px }
     input { border: 0; width: 200px; height: 30px }`,
  );
  const line = the('.line').getBoundingClientRect();
  expect(cornerOf(the('input'))?.x).toBeCloseTo(line.right - 12, 0);
  expect(cornerOf(the('input'))?.y).toBeCloseTo(line.top - 8, 0);
});

it('stands at the corner of a line that is drawn over the box and its unit', () => {
  show(
    `<div class="field"><input aria-label="Durée"><span>Heures</span><fieldset></fieldset></div>`,
    `.field { position: relative; display: flex; width: 300px; height: 38px; margin: 40px }
     fieldset { position: absolute; inset: 0; margin: 0; padding: 0; border: 1px solid; pointer-events: none }
     input { border: 0; width: 200px; height: 30px }`,
  );
  const field = the('.field').getBoundingClientRect();
  expect(cornerOf(the('input'))?.x).toBeCloseTo(field.right - 12, 0);
});

it('stands in no corner of what has a line below', () => {
  show(
    `<div class="field"><input aria-label="Durée"><hr></div>`,
    `.field { width: 400px; margin: 40px } hr { border: 1px solid; margin: 0 }
     input { border: 0; width: 200px; height: 30px }`,
  );
  const box = the('input').getBoundingClientRect();
  expect(cornerOf(the('input'))?.x).toBeCloseTo(box.right - 12, 0);
});

it('stands in no corner of a block that holds more than the line of the box', () => {
  show(
    `<div class="card"><p><input aria-label="Statut"></p><p>Prix</p></div>`,
    `.card { border: 1px solid; padding: 20px; width: 500px }
     input { border: 0; width: 200px; height: 30px }`,
  );
  expect(cornerOf(the('input'))?.x).toBeCloseTo(the('input').getBoundingClientRect().right - 12, 0);
});

it('stands before a box to tick, which it would hide', () => {
  show('<div><label><input type="checkbox"> J’atteste</label></div>', 'div { margin: 60px }');
  const box = the('input').getBoundingClientRect();
  expect(cornerOf(the('input'))?.x).toBeCloseTo(box.left - 12, 0);
});
