import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box of tags one types in, without any input: suggestions come with the focus. */
function tagBox(words: readonly string[]): string[] {
  const held: string[] = [];
  show(
    `<div><div>Mots-clés</div><div class="tags"><span class="type" contenteditable role="textbox" tabindex="0" aria-autocomplete="both"></span></div></div>
    <div class="menu" hidden></div>`,
    '.tags { border: 1px solid; width: 300px; height: 26px } .type { display: inline-block; min-width: 60px; height: 20px } .menu { position: absolute; background: #fff }',
  );
  the('.menu').append(
    ...words.map(word => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = word;
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => {
        held.push(word);
        option.remove();
        const tag = document.createElement('b');
        tag.textContent = word;
        the('.type').before(tag, ' ');
      });
      return option;
    }),
  );
  the('.type').addEventListener('focus', () => {
    the('.menu').hidden = false;
  });
  the('.type').addEventListener('blur', () => {
    the('.menu').hidden = true;
  });
  return held;
}

it('chooses tags among the suggestions, and reads them beside the box', async () => {
  const held = tagBox(['FLE', 'Gestion', 'Accueil']);
  const control = await controlNamed('Mots-clés');
  expect((await write(control, ['FLE', 'Accueil'])).status).toMatch(/^held/u);
  expect(held).toEqual(['FLE', 'Accueil']);
  expect(await read(control)).toBe('FLE Accueil');
});

it('types no tag of its own when one is not suggested', async () => {
  tagBox(['FLE', 'Gestion']);
  const outcome = await write(await controlNamed('Mots-clés'), ['Cuisine']);
  expect(outcome.status).toBe('refused');
  expect(the('.type').textContent).toBe('');
});
