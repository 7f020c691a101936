import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const TEXT = 'Formation à distance, quatre demi-journées.';

it('writes an editable block that takes what is typed in it', async () => {
  const held = { text: '' };
  show('<div><div>Commentaires</div><div contenteditable="true" class="box"></div></div>');
  const box = the('.box');
  box.addEventListener('input', () => {
    held.text = box.textContent ?? '';
  });
  const control = await controlNamed('Commentaires');
  expect(await write(control, TEXT)).toMatchObject({ status: 'held', read: TEXT });
  expect(held.text).toBe(TEXT);
});

it('replaces what it held', async () => {
  show('<div><div>Commentaires</div><div contenteditable="true" class="box">Ancien</div></div>');
  const control = await controlNamed('Commentaires');
  await write(control, TEXT);
  expect(await read(control)).toBe(TEXT);
});

it('writes a text area, lines included', async () => {
  const lines = 'Première ligne\nSeconde ligne';
  show('<div><div>Commentaires</div><textarea maxlength="256"></textarea></div>');
  expect(await write(await controlNamed('Commentaires'), lines)).toMatchObject({ status: 'held' });
  expect(the<HTMLTextAreaElement>('textarea').value).toBe(lines);
});
