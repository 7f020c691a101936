import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** Elements of a component that keeps their roles to itself: options in a layer over the page. */
function listWithLayer() {
  const held: { value: string | null } = { value: null };
  show(
    `<label for="l">Caisse de retraite</label>
    <div popover="manual" id="help">Besoin d’aide ?</div>
    <x-drop><button type="button" role="combobox" aria-haspopup="listbox" id="l">Choisir</button>
    <x-rows popover="manual"></x-rows></x-drop>`,
    'x-row { display: block; cursor: pointer }',
  );
  the('#help').showPopover();
  const list = the('[role=combobox]');
  const layer = the('x-rows');
  for (const text of ['AG2R', 'APICIL', 'KLESIA']) {
    const row = document.createElement('x-row');
    row.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    row.append(text);
    row.addEventListener('click', () => {
      held.value = text;
      list.textContent = text;
      layer.hidePopover();
    });
    layer.append(row);
  }
  list.addEventListener('click', () => layer.togglePopover());
  return held;
}

it('takes an option of a layer that comes over the page without any change in the document', async () => {
  const held = listWithLayer();
  const outcome = await write(await controlNamed('Caisse de retraite'), 'APICIL');
  expect(outcome).toMatchObject({ status: 'held', read: 'APICIL' });
  expect(held.value).toBe('APICIL');
});

it('offers what stands in that layer and nothing that was over the page before', async () => {
  const held = listWithLayer();
  const outcome = await write(await controlNamed('Caisse de retraite'), 'HUMANIS');
  expect(outcome).toMatchObject({ status: 'refused', options: ['AG2R', 'APICIL', 'KLESIA'] });
  expect(held.value).toBe(null);
});
