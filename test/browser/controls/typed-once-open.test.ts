import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const CENTRES = ['Institut du Lez', 'Atelier des Langues', 'Centre Horizon'];

/** A face closed to typing until it is open: its list then holds what a server finds for what is typed. */
function faceOfServer() {
  const held = { centre: '' };
  show(`<div><div id="n">Organisme</div>
    <input role="combobox" aria-expanded="false" aria-labelledby="n" aria-controls="l" readonly>
    <div id="l" hidden></div></div>`);
  const [input, list] = [the<HTMLInputElement>('input'), the('#l')];
  const draw = (texts: readonly string[], isResult: boolean) => {
    list.replaceChildren(
      ...texts.map(text => {
        const line = document.createElement('div');
        line.textContent = text;
        if (isResult) {
          line.role = 'option';
          line.addEventListener('click', () => {
            held.centre = text;
            shut();
          });
        }
        return line;
      }),
    );
  };
  const shut = () => {
    list.hidden = true;
    input.readOnly = true;
    input.ariaExpanded = 'false';
    input.value = held.centre;
  };
  input.addEventListener('click', () => {
    list.hidden = false;
    input.readOnly = false;
    input.ariaExpanded = 'true';
    draw(['Chargement...'], false);
  });
  input.addEventListener('input', () => {
    const typed = input.value.toLowerCase();
    draw(['Chargement...'], false);
    setTimeout(
      () =>
        draw(
          CENTRES.filter(name => name.toLowerCase().includes(typed)),
          true,
        ),
      400,
    );
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') shut();
  });
  return held;
}

it('types in the box that opened what its list is to be asked for', async () => {
  const held = faceOfServer();
  const outcome = await write(await controlNamed('Organisme'), 'Atelier des Langues');
  expect(outcome).toMatchObject({ status: 'held', read: 'Atelier des Langues' });
  expect(held.centre).toBe('Atelier des Langues');
});

it('says so when the server knows nothing of the kind, and leaves the box empty', async () => {
  const held = faceOfServer();
  const outcome = await write(await controlNamed('Organisme'), 'École Inconnue');
  expect(outcome).toMatchObject({ status: 'refused' });
  expect(held.centre).toBe('');
  expect(the<HTMLInputElement>('input').value).toBe('');
});
