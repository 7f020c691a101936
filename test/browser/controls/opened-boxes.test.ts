import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `li { cursor: pointer } .field { width: 320px; text-align: left; border: 1px solid }
  [popover] { position: fixed; top: 80px; left: 20px; margin: 0 }`;
const TOWNS = ['LUNEL', 'LODEVE', 'MENDE'];

const item = (text: string, act: () => void) => {
  const line = document.createElement('li');
  line.textContent = text;
  line.addEventListener('click', act);
  return line;
};

it('chooses in a list that a title unfolds under itself', async () => {
  show('<div><p>Commune</p><details><summary>Choisir</summary><ul></ul></details></div>', STYLE);
  const held: string[] = [];
  const details = the<HTMLDetailsElement>('details');
  const choose = (text: string) => () => {
    held.push(text);
    the('summary').textContent = text;
    details.open = false;
  };
  the('ul').append(...TOWNS.map(text => item(text, choose(text))));
  const outcome = await write(await controlNamed('Commune'), 'MENDE');
  expect(outcome).toMatchObject({ status: 'held', read: 'MENDE' });
  expect(held).toEqual(['MENDE']);
  // Once chosen, it is the same list still.
  expect(await controlNamed('Commune')).toMatchObject({ kind: 'list' });
});

it('takes for no list a title that unfolds explanations', async () => {
  show(
    `<div><p>Aide</p><details><summary>En savoir plus</summary><ul><li>Un</li></ul></details></div>`,
  );
  expect(await scan(document)).toEqual([]);
});

/** A button drawn as a field; its sheet holds a search box while open, and answers late. */
function sheet() {
  const held = { chosen: '', asked: 0 };
  show(
    `<div><p>Commune</p><button type="button" class="field" popovertarget="s">Nom ou code</button>
     <div popover id="s"></div></div>`,
    STYLE,
  );
  const box = the('[popover]');
  box.addEventListener('toggle', event => {
    box.replaceChildren();
    if ((event as ToggleEvent).newState !== 'open') return;
    const input = document.createElement('input');
    const found = document.createElement('ul');
    input.addEventListener('input', () => {
      found.replaceChildren();
      held.asked++;
      const texts = TOWNS.filter(text => input.value && text.startsWith(input.value));
      const choose = (text: string) => () => {
        held.chosen = text;
        the('button').textContent = text;
        box.hidePopover();
      };
      const lines = texts.map(text => item(text, choose(text)));
      setTimeout(() => found.append(...(lines.length > 0 ? lines : ['Aucun résultat'])), 300);
    });
    box.append(input, found);
    input.focus();
  });
  return held;
}

it('searches in the sheet that a button drawn as a field opens', async () => {
  const held = sheet();
  const outcome = await write(await controlNamed('Commune'), 'LODEVE');
  expect(outcome).toMatchObject({ status: 'held', read: 'LODEVE' });
  expect(held.chosen).toBe('LODEVE');
});

it('asks a sheet for each spelling, and takes nothing that is not the value', async () => {
  const held = sheet();
  const options = { spellings: ['MONTPELLIER'] };
  const outcome = await write(await controlNamed('Commune'), 'SETE', options);
  expect(outcome.status).toBe('refused');
  expect(held.chosen).toBe('');
  expect(held.asked).toBeGreaterThan(1);
});

it('presses the button narrower than the list that it opens', async () => {
  show(
    `<div><p>Commune</p><div role="combobox" aria-haspopup="listbox" aria-expanded="false">
      <button type="button">Nom ou code</button></div></div><ul hidden></ul>`,
    `${STYLE} ul { position: absolute }`,
  );
  const list = the('ul');
  const choose = (text: string) => () => {
    the('button').textContent = text;
    list.hidden = true;
  };
  list.append(...TOWNS.map(text => item(text, choose(text))));
  the('button').addEventListener('click', () => {
    list.hidden = false;
  });
  const outcome = await write(await controlNamed('Commune'), 'LUNEL');
  expect(outcome).toMatchObject({ status: 'held', read: 'LUNEL' });
});

it('finds the date behind a button that opens a sheet of its own', async () => {
  show(`<div><p>Date de visite</p><button type="button" popovertarget="c">jj/mm/aaaa</button>
    <div popover id="c"></div></div>`);
  expect(await controlNamed('Date de visite')).toMatchObject({ kind: 'date' });
});
