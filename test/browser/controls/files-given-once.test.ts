import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A component that takes the files, draws its box anew and lists the names; none can be told twice. */
function redrawing(): string[] {
  const held: string[] = [];
  show('<div class="upload"><div>Pièces jointes</div><span></span><ul></ul></div>');
  const draw = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => {
      for (const { name } of input.files ?? []) {
        held.push(name);
        const line = document.createElement('li');
        line.textContent = name;
        the('ul').append(line);
      }
      draw();
    });
    the('span').replaceChildren(input);
  };
  draw();
  return held;
}

it('gives a file once to a component that draws its box anew, however often it is asked', async () => {
  const held = redrawing();
  const file = new File(['%PDF'], 'devis.pdf', { type: 'application/pdf' });
  for (const turn of [1, 2]) {
    const outcome = await write(await controlNamed('Pièces jointes'), [file]);
    expect(outcome.status, `turn ${turn}`).toMatch(/^held/u);
  }
  expect(held).toEqual(['devis.pdf']);
});

it('still gives a file whose name stands there for another reason', async () => {
  show(`<div><div>Pièces jointes</div><input type="file"><p>Joindre devis.pdf signé</p></div>`);
  const file = new File(['%PDF'], 'devis.pdf', { type: 'application/pdf' });
  const outcome = await write(await controlNamed('Pièces jointes'), [file]);
  expect(outcome.status).toMatch(/^held/u);
  expect(the<HTMLInputElement>('input').files).toHaveLength(1);
});
