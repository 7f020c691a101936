import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const names = ['GLYCINES SERVICES - 488166786', 'GROUPE DES GLYCINES - 511612715'];

/** A box whose results push the page down, each a line with the name and the number apart. */
function search(box: HTMLInputElement, found: HTMLElement) {
  const held = { chosen: '' };
  box.addEventListener('input', () => {
    const results = names.filter(text => text.includes(box.value));
    found.replaceChildren(
      ...results.map(text => {
        const [name = '', number = ''] = text.split(' - ');
        const [line, bold] = [document.createElement('div'), document.createElement('b')];
        line.style.cursor = 'pointer';
        bold.textContent = name;
        line.append(bold, ` - ${number}`);
        line.addEventListener('click', () => {
          held.chosen = box.value = text;
          found.replaceChildren();
        });
        return line;
      }),
    );
  });
  return held;
}

const page = `<p class="other" style="cursor: pointer">GROUPE DES GLYCINES - 511612715</p><div>
  <label for="e">Entreprise</label><div><input id="e" placeholder="Siren"><div id="f"></div></div></div>`;

it('takes a result that stands in the page, under the box', async () => {
  show(page);
  const held = search(the<HTMLInputElement>('#e'), the('#f'));
  const control = await controlNamed('Entreprise');
  const outcome = await write(control, '511612715', { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(names[1]);
});

it('takes no text for a result that stood on the page before', async () => {
  show(page);
  const other = the('.other');
  let isPressed = false;
  other.addEventListener('click', () => {
    isPressed = true;
  });
  the('#e').addEventListener('input', () => other.classList.add('near'));
  const control = await controlNamed('Entreprise');
  const outcome = await write(control, '511612715', { searches: true });
  expect(outcome.status).toBe('refused');
  expect(isPressed).toBe(false);
});
