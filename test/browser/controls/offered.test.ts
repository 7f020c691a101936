import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { MenuWatch } from '../../../lib/controls/drivers/menu.ts';
import { nextTask } from '../../../lib/dom/settle.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const OFFERED = ['Cadres', 'Employés', 'Ouvriers'];

/** Nothing says that it is a list: a box that opens a menu once pressed, and keeps what is typed. */
function secretList(erases: boolean, delay = 0) {
  show(
    '<label for="c">Catégorie</label><div><input id="c" autocomplete="off"></div>',
    '.menu { position: absolute; top: 60px }',
  );
  const box = the<HTMLInputElement>('#c');
  const held = { chosen: '' };
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.append(
    ...OFFERED.map(text => {
      const item = document.createElement('div');
      item.textContent = text;
      item.addEventListener('mousedown', event => event.preventDefault());
      item.addEventListener('click', () => {
        held.chosen = text;
        box.value = text;
        menu.remove();
      });
      return item;
    }),
  );
  box.addEventListener('click', () => {
    if (delay === 0) return document.body.append(menu);
    box.parentElement?.classList.add('opening');
    setTimeout(() => document.body.append(menu), delay);
  });
  box.addEventListener('blur', () => {
    menu.remove();
    if (erases) box.value = held.chosen;
  });
  return { box, held };
}

it.each([
  ['keeps', false],
  ['erases', true],
])(
  'chooses in a box that was not known as a list, and %s what is only typed',
  async (_, erases) => {
    const { held } = secretList(erases);
    const outcome = await write(await controlNamed('Catégorie'), 'Employés');
    expect(outcome).toMatchObject({ status: 'held', read: 'Employés' });
    expect(held.chosen).toBe('Employés');
  },
);

it('waits a little for the menu of a box that says it is opening', async () => {
  const { held } = secretList(false, 30);
  const outcome = await write(await controlNamed('Catégorie'), 'Employés');
  expect(outcome).toMatchObject({ status: 'held', read: 'Employés' });
  expect(held.chosen).toBe('Employés');
});

it('types what such a box does not offer', async () => {
  const { box, held } = secretList(false);
  const outcome = await write(await controlNamed('Catégorie'), 'Artisans');
  expect(outcome).toMatchObject({ status: 'held', read: 'Artisans' });
  expect([box.value, held.chosen]).toEqual(['Artisans', '']);
});

/** Nothing at all says that it is a list: a menu comes, and fades in, as one types. */
function silentList(style: string) {
  show(
    '<label for="c">Catégorie</label><div><input id="c"></div><div id="home"></div>',
    `#home { ${style} } .item { cursor: pointer }`,
  );
  const box = the<HTMLInputElement>('#c');
  const held = { chosen: '', presses: 0 };
  box.addEventListener('input', () => {
    const items = OFFERED.filter(text => text.startsWith(box.value)).map(text => {
      const item = document.createElement('div');
      item.className = 'item';
      item.textContent = text;
      item.style.visibility = 'hidden';
      setTimeout(() => item.style.removeProperty('visibility'), 60);
      item.addEventListener('click', () => {
        held.presses++;
        held.chosen = text;
        box.value = text;
        the('#home').replaceChildren();
      });
      return item;
    });
    the('#home').replaceChildren(...items);
  });
  return held;
}

it('chooses in a box that says nothing, once a menu with the value came as one types', async () => {
  const held = silentList('position: absolute; top: 60px');
  const outcome = await write(await controlNamed('Catégorie'), 'Employés');
  expect(outcome).toMatchObject({ status: 'held', read: 'Employés' });
  expect(held).toEqual({ chosen: 'Employés', presses: 1 });
});

it('presses no recap that says again what was typed', async () => {
  const held = silentList('position: absolute; top: 60px');
  const plain = document.createElement('style');
  plain.textContent = '.item { cursor: auto }';
  document.body.append(plain);
  const outcome = await write(await controlNamed('Catégorie'), 'Employés');
  expect(outcome).toMatchObject({ status: 'held', read: 'Employés' });
  expect(held.presses).toBe(0);
});

it('hears what was drawn beside the box, not what the box stands in', async () => {
  show('<div id="form"><p>Employés</p><input id="c"></div>');
  const watch = new MenuWatch(the('#c'), [document]);
  the('#form').className = 'dirty';
  await nextTask();
  expect(watch.says(['Employés'])).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<div>Employés</div>');
  await nextTask();
  expect(watch.says(['Employés'])).toBe(true);
  watch.stop();
});
