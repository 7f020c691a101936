import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const aBox = () => {
  show('<label>Prénom <input></label>');
  return the<HTMLInputElement>('input');
};

it('leaves a box once the page has taken in what was typed', async () => {
  const box = aBox();
  const held = { typed: '', taken: '' };
  box.addEventListener('input', () => {
    queueMicrotask(() => {
      held.typed = box.value;
    });
  });
  box.addEventListener('blur', () => {
    held.taken = held.typed;
    box.value = held.taken;
  });
  expect((await write(await controlNamed('Prénom'), 'Aïcha')).status).toBe('held');
  expect(held.taken).toBe('Aïcha');
});

it('types once the page has drawn the box that was entered', async () => {
  const box = aBox();
  const held = { typed: '', taken: '' };
  box.addEventListener('focus', () => {
    queueMicrotask(() => {
      box.value = held.taken;
    });
  });
  box.addEventListener('blur', () => {
    held.taken = box.value;
  });
  expect((await write(await controlNamed('Prénom'), 'Aïcha')).status).toBe('held');
  expect(held.taken).toBe('Aïcha');
});

it('chooses once the page has drawn the list that was entered', async () => {
  show('<label>Sexe <select><option></option><option>Féminin</option></select></label>');
  const list = the<HTMLSelectElement>('select');
  const held = { chosen: '' };
  const draw = () => {
    list.value = held.chosen;
  };
  list.addEventListener('focus', () => queueMicrotask(draw));
  list.addEventListener('input', () => queueMicrotask(draw));
  list.addEventListener('change', () => {
    held.chosen = list.value;
  });
  expect((await write(await controlNamed('Sexe'), 'Féminin')).status).toBe('held');
  expect(held.chosen).toBe('Féminin');
});
