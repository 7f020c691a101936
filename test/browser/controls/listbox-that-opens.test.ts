import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.root { width: 300px } .inner { border: 1px solid; min-height: 24px; display: flex }
  .menu { position: absolute; background: #fff } button { width: 8px; overflow: hidden }`;
const item = (text: string, rest = '') =>
  `<div role="option" aria-selected="true">${text}${rest}</div>`;

/** A list drawn as a listbox that opens; the chosen option stands in it as an option of its own. */
function openingListbox(options: readonly string[]): { value: string } {
  show(
    `<div><div class="root" role="listbox" tabindex="0" aria-label="Statut" aria-expanded="false">
      <div class="inner">${item('')}</div><div class="menu" hidden><div role="listbox"></div></div></div></div>`,
    STYLE,
  );
  const held = { value: '' };
  const root = the('.root');
  const menu = the('.menu');
  root.addEventListener('click', () => {
    menu.hidden = false;
    root.setAttribute('aria-expanded', 'true');
  });
  the('.menu [role=listbox]').append(
    ...options.map(text => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = text;
      option.addEventListener('click', event => {
        event.stopPropagation();
        held.value = text;
        the('.inner').replaceChildren(option.cloneNode(true));
        the('.inner [role=option]').setAttribute('aria-selected', 'true');
        menu.hidden = true;
        root.setAttribute('aria-expanded', 'false');
      });
      return option;
    }),
  );
  return held;
}

it('opens a listbox that says it opens, and reads in it what was chosen', async () => {
  const held = openingListbox(['Cadre', 'Non cadre']);
  const control = await controlNamed('Statut');
  expect(control.kind).toBe('list');
  expect(await read(control)).toBe(null);
  expect((await write(control, 'Non cadre')).status).toMatch(/^held/u);
  expect(held.value).toBe('Non cadre');
  expect(await read(control)).toBe('Non cadre');
});

it('says that an option is not there, and chooses none', async () => {
  const held = openingListbox(['Cadre', 'Non cadre']);
  const outcome = await write(await controlNamed('Statut'), 'Apprenti');
  expect(outcome.status).toBe('refused');
  expect(held.value).toBe('');
});

it('reads the chosen options without the buttons that let them go', async () => {
  const remove = '<button type="button" aria-label="Retirer">Remove item</button>';
  show(
    `<div class="root" role="combobox" aria-expanded="false"><div class="inner">
      <div role="listbox">${item('Salariés', remove)}${item('Bénévoles', remove)}</div>
      <input aria-autocomplete="list" aria-label="Publics" style="width: 12px; border: 0"></div>
      <div class="menu" hidden><div role="listbox">${item('Apprentis')}</div></div></div>`,
    `${STYLE} .inner [role=listbox] { display: flex }`,
  );
  expect(await read(await controlNamed('Publics'))).toBe('Salariés Bénévoles');
});
