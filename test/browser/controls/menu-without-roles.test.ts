import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const OPTIONS = ['CDI', 'CDD', 'Contrat de travail temporaire'];

/** An in-house list: a box that takes the focus, and a menu of plain blocks at the end of the page. */
function bareList(options: readonly string[] = OPTIONS) {
  const held = { chosen: '', choices: 0 };
  show(
    `<div><div>Nature du contrat</div>
      <div class="box" tabindex="0"><span>Sélectionnez un élément</span><i>▾</i></div></div>
     <div><div>Observations</div><p>CDD</p></div>`,
    '.box { border: 1px solid; width: 260px } .menu { position: absolute; background: #fff }',
  );
  const box = the('.box');
  let open: HTMLElement | null = null;
  const close = () => {
    open?.remove();
    open = null;
  };
  const choose = (text: string) => {
    held.chosen = text;
    held.choices++;
    the('.box span').textContent = text;
    close();
  };
  box.addEventListener('click', () => {
    if (open) return close();
    const menu = document.createElement('div');
    menu.className = 'menu';
    for (const text of options) {
      const item = document.createElement('div');
      item.textContent = text;
      item.addEventListener('click', () => choose(text));
      menu.append(item);
    }
    document.body.append(menu);
    open = menu;
  });
  box.addEventListener('blur', () => setTimeout(close, 50));
  return held;
}

it('chooses in a menu that says nothing of what it is', async () => {
  const held = bareList();
  const outcome = await write(await controlNamed('Nature du contrat'), 'CDD');
  expect(outcome).toMatchObject({ status: 'held', read: 'CDD' });
  expect(held).toEqual({ chosen: 'CDD', choices: 1 });
});

it('takes no option for a longer one, nor a text of the page for an option', async () => {
  const held = bareList(['CDI', 'CDD de reconversion']);
  const outcome = await write(await controlNamed('Nature du contrat'), 'CDD');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(outcome.options).toEqual(['CDI', 'CDD de reconversion']);
  expect(held.choices).toBe(0);
});

it('leaves it to the user when two options say the same', async () => {
  const held = bareList(['CDI', 'CDD', 'Cdd']);
  expect((await write(await controlNamed('Nature du contrat'), 'CDD')).status).toBe('refused');
  expect(held.choices).toBe(0);
});
