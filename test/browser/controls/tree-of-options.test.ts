import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const BRANCHES = { 'Sans niveau': ['Niveau 1'], Supérieur: ['Niveau 5', 'Niveau 6'] };

/** A list whose options are leaves of a tree: a branch draws them once it is unfolded. */
function treeList() {
  show(
    `<div><div id="t">Niveau</div><input role="combobox" readonly aria-haspopup="tree"
      aria-expanded="false" aria-labelledby="t"></div>`,
    '[role=tree] { position: absolute; top: 60px }',
  );
  const box = the<HTMLInputElement>('input');
  const held = { chosen: '' };
  const tree = document.createElement('div');
  tree.setAttribute('role', 'tree');
  const itemOf = (text: string) => {
    const item = document.createElement('div');
    item.setAttribute('role', 'treeitem');
    item.append(text);
    return item;
  };
  const leafOf = (text: string) => {
    const leaf = itemOf(text);
    leaf.addEventListener('click', () => {
      held.chosen = text;
      box.value = text;
      box.setAttribute('aria-expanded', 'false');
      tree.remove();
    });
    return leaf;
  };
  for (const [name, leaves] of Object.entries(BRANCHES)) {
    const branch = itemOf(name);
    branch.setAttribute('aria-expanded', 'false');
    branch.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowRight' || branch.getAttribute('aria-expanded') === 'true') return;
      branch.setAttribute('aria-expanded', 'true');
      branch.append(...leaves.map(leafOf));
    });
    tree.append(branch);
  }
  box.addEventListener('click', () => {
    box.setAttribute('aria-expanded', 'true');
    document.body.append(tree);
  });
  return held;
}

it('unfolds a tree of options to find the one that is wanted', async () => {
  const held = treeList();
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 6');
  expect(outcome).toMatchObject({ status: 'held', read: 'Niveau 6' });
  expect(held.chosen).toBe('Niveau 6');
});

it('refuses what no branch holds', async () => {
  const held = treeList();
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 8');
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.no-option' } });
  expect(held.chosen).toBe('');
});

it('opens the columns of a cascade, and knows its own choice at the end of the way to it', async () => {
  show(
    '<div><div>Niveau</div><div class="box" tabindex="0">Sélectionnez<i></i></div></div>',
    `.box { width: 240px; border: 1px solid; cursor: pointer } .menus { position: absolute; top: 80px }
     ul { display: inline-block }`,
  );
  const box = the('.box');
  const menus = document.createElement('div');
  menus.className = 'menus';
  const menuOf = (texts: readonly string[], onPress: (text: string, item: HTMLElement) => void) => {
    const menu = document.createElement('ul');
    menu.setAttribute('role', 'menu');
    for (const text of texts) {
      const item = document.createElement('li');
      item.setAttribute('role', 'menuitem');
      item.append(Object.assign(document.createElement('div'), { textContent: text }));
      item.addEventListener('click', () => onPress(text, item));
      menu.append(item);
    }
    return menu;
  };
  box.addEventListener('click', () => {
    const first = menuOf(Object.keys(BRANCHES), (branch, item) => {
      for (const other of first.children) other.setAttribute('aria-expanded', 'false');
      item.setAttribute('aria-expanded', 'true');
      const second = menuOf(BRANCHES[branch as keyof typeof BRANCHES], leaf => {
        box.textContent = `${branch} / ${leaf}`;
        menus.remove();
      });
      menus.replaceChildren(first, second);
    });
    for (const item of first.children) {
      item.setAttribute('aria-haspopup', 'true');
      item.setAttribute('aria-expanded', 'false');
    }
    menus.replaceChildren(first);
    document.body.append(menus);
  });
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 6');
  expect(outcome.status).toMatch(/^held/u);
  expect(box.textContent).toBe('Supérieur / Niveau 6');
});

/** A cascade without roles: rows that end with an arrow open the next column, or, with a tick, choose. */
function columns(icon: string) {
  show(
    '<div><div>Niveau</div><input readonly placeholder="Sélectionnez"></div>',
    `input, li { cursor: pointer } .menus { position: absolute; top: 80px }
     ul { display: inline-block }`,
  );
  const held = { chosen: '' };
  const box = the<HTMLInputElement>('input');
  const menus = document.createElement('div');
  menus.className = 'menus';
  const columnOf = (texts: readonly string[], drawn: string, onPress: (text: string) => void) => {
    const column = document.createElement('ul');
    for (const text of texts) {
      const item = document.createElement('li');
      item.innerHTML = `<span>${text}</span>${drawn}`;
      item.addEventListener('click', () => onPress(text));
      column.append(item);
    }
    return column;
  };
  const take = (text: string) => {
    held.chosen = text;
    box.value = text;
    menus.remove();
  };
  const unfold = (branch: string) => {
    if (icon !== ARROW) return take(branch);
    const leaves = columnOf(BRANCHES[branch as keyof typeof BRANCHES], '', take);
    menus.replaceChildren(menus.firstElementChild ?? '', leaves);
  };
  box.addEventListener('click', () => {
    if (!menus.isConnected) menus.replaceChildren(columnOf(Object.keys(BRANCHES), icon, unfold));
    document.body.append(menus);
  });
  return held;
}

const ARROW = '<svg width="16" height="16" viewBox="0 0 24 24"><path d="M9 17l6-5.5L9 6"/></svg>';
const TICK = '<svg width="16" height="16" viewBox="0 0 24 24"><path d="M4 12l5 5L20 6"/></svg>';

it('opens the columns that only an arrow at the end of each row tells', async () => {
  const held = columns(ARROW);
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 6');
  expect(outcome).toMatchObject({ status: 'held', read: 'Niveau 6' });
  expect(held.chosen).toBe('Niveau 6');
});

it('does not press an option that ends with another picture', async () => {
  const held = columns(TICK);
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 6');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.chosen).toBe('');
});

it('opens the columns that items with a menu of their own do not yet say open', async () => {
  show(
    '<div><div>Niveau</div><input readonly></div>',
    'input { cursor: pointer } .menus { position: absolute; top: 80px } ul { display: inline-block }',
  );
  const box = the<HTMLInputElement>('input');
  const menus = Object.assign(document.createElement('div'), { className: 'menus' });
  const pressed: string[] = [];
  const column = (texts: readonly string[], leaves: boolean, act: (text: string) => void) => {
    const list = document.createElement('ul');
    list.setAttribute('role', 'menu');
    for (const text of texts) {
      const item = document.createElement('li');
      item.setAttribute('role', 'menuitem');
      if (!leaves) item.setAttribute('aria-haspopup', 'true');
      item.innerHTML = '<span></span><i></i>';
      item.firstElementChild?.append(text);
      item.addEventListener('click', () => {
        pressed.push(text);
        for (const other of list.children) other.removeAttribute('aria-expanded');
        if (!leaves) item.setAttribute('aria-expanded', 'true');
        act(text);
      });
      list.append(item);
    }
    return list;
  };
  const choose = (text: string) => {
    box.value = text;
    menus.remove();
  };
  const first = column(Object.keys(BRANCHES), false, text => {
    const leaves = BRANCHES[text as keyof typeof BRANCHES]; // One of its keys.
    menus.replaceChildren(first, column(leaves, true, choose));
  });
  menus.append(first);
  box.addEventListener('click', () => document.body.append(menus));
  const outcome = await write(await controlNamed('Niveau'), 'Niveau 6');
  expect(outcome).toMatchObject({ status: 'held', read: 'Niveau 6' });
  expect(pressed).toEqual(['Sans niveau', 'Supérieur', 'Niveau 6']);
});
