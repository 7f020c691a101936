import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A date mask that learns from `beforeinput` what stood in the box; else it believes nothing came. */
it('announces what it types to a mask that compares with what was there', async () => {
  show('<label for="d">Début</label><input id="d" placeholder="jj/mm/aaaa">');
  const box = the<HTMLInputElement>('#d');
  let before: string | null = null;
  let taken = '';
  box.addEventListener('beforeinput', () => {
    before = box.value;
  });
  box.addEventListener('input', () => {
    if (before === null) box.value = '';
    else before = box.value;
  });
  box.addEventListener('blur', () => {
    taken = box.value;
  });
  const outcome = await write(await controlNamed('Début'), '2027-01-18');
  expect(outcome.status).toMatch(/^held/u);
  expect(taken).toBe('18/01/2027');
});

it('types nothing over a component that took the text itself', async () => {
  show(
    '<div><div>Objectifs</div><div contenteditable="true" class="edit"></div></div>',
    '.edit { min-height: 30px }',
  );
  const edit = the('.edit');
  edit.addEventListener('beforeinput', event => {
    event.preventDefault();
    if (event.isTrusted || !event.data) return;
    edit.textContent = event.data;
  });
  const outcome = await write(await controlNamed('Objectifs'), 'Lire une consigne');
  expect(outcome.status).toMatch(/^held/u);
  expect(edit.textContent).toBe('Lire une consigne');
});
