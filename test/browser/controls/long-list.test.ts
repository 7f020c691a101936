import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const COUNT = 5000;
const HEIGHT = 30;
const nameOf = (index: number) => `Commune ${String(index).padStart(4, '0')}`;

/** A list of 5,000 options that draws only those in view, as virtualised kits do. */
function longList() {
  const held = { chosen: '', choices: 0 };
  show(
    '<div><div>Commune de naissance</div><input role="combobox" readonly aria-expanded="false"></div>',
    '[role=listbox] { position: absolute; height: 300px; width: 240px; overflow: auto }',
  );
  const box = the<HTMLInputElement>('[role=combobox]');
  const close = () => {
    document.querySelector('[role=listbox]')?.remove();
    box.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const menu = document.createElement('div');
    const inner = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    inner.style.cssText = `height: ${COUNT * HEIGHT}px; position: relative`;
    menu.append(inner);
    const draw = () => {
      const first = Math.floor(menu.scrollTop / HEIGHT);
      const indexes = Array.from({ length: 12 }, (_, at) => first + at).filter(at => at < COUNT);
      inner.replaceChildren(...indexes.map(optionAt));
    };
    menu.addEventListener('scroll', draw);
    document.body.append(menu);
    box.setAttribute('aria-expanded', 'true');
    draw();
  };
  const optionAt = (index: number) => {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = nameOf(index);
    option.style.cssText = `position: absolute; top: ${index * HEIGHT}px; height: ${HEIGHT}px`;
    option.addEventListener('click', () => {
      box.value = held.chosen = nameOf(index);
      held.choices++;
      close();
    });
    return option;
  };
  box.addEventListener('click', () =>
    document.querySelector('[role=listbox]') ? close() : open(),
  );
  return held;
}

it('finds an option far down a list that draws a dozen at a time', {
  timeout: 30_000,
}, async () => {
  const held = longList();
  const outcome = await write(await controlNamed('Commune de naissance'), nameOf(1234));
  expect(outcome).toMatchObject({ status: 'held', read: nameOf(1234) });
  expect(held).toEqual({ chosen: nameOf(1234), choices: 1 });
});

it('chooses nothing that is not there, however long the list', { timeout: 30_000 }, async () => {
  const held = longList();
  const outcome = await write(await controlNamed('Commune de naissance'), 'Commune 9999');
  expect(outcome.status).toBe('refused');
  expect(held.choices).toBe(0);
});
