import { expect, it } from 'vitest';
import { read } from '../../../lib/controls/drive.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.box { display: flex; gap: 8px; width: 320px; height: 30px; border: 1px solid }
  .chip { background: #eee; height: 20px } input { border: 0; width: 6px; height: 24px; padding: 0 }`;
const INPUT =
  '<input id="m" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-autocomplete="list">';

/** As scanned once its options are chosen, before our hand or after a redraw. */
it('reads the options drawn beside the box as chosen, not as names', async () => {
  show(
    `<div><label for="m">Modalités</label><div class="box">
      <span class="chip"><span>Mixte</span></span><span class="chip"><span>AFEST</span></span>${INPUT}</div></div>`,
    STYLE,
  );
  const control = await controlNamed('Modalités');
  expect(control.labels.map(({ text }) => text)).toEqual(['Modalités']);
  expect(await read(control)).toBe('Mixte AFEST');
});

it('names the list by what stands over its frame, whatever is chosen in it', async () => {
  show(
    `<div><div>Modalités</div><div class="box"><span class="chip">Mixte</span>${INPUT}</div></div>`,
    STYLE,
  );
  expect(await read(await controlNamed('Modalités'))).toBe('Mixte');
});

it('keeps a name drawn in a box of its own, beside a list that has its own frame', async () => {
  show(
    `<div class="box"><span class="chip">Modalités</span>${INPUT}</div>`,
    `${STYLE} #m { border: 1px solid; width: 120px }`,
  );
  expect(await read(await controlNamed('Modalités'))).toBe(null);
});
