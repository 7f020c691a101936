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
