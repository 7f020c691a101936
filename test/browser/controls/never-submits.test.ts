import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import type { Value } from '../../../lib/controls/value.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A form that Enter, or any button of it, would send. */
function formWith(fields: string) {
  const done = { submits: 0, presses: 0, enters: 0 };
  show(`<form action="/sent">${fields}<button>Transmettre</button></form>`);
  const form = the<HTMLFormElement>('form');
  form.addEventListener('submit', event => {
    event.preventDefault();
    done.submits++;
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter') done.enters++;
  });
  the('button').addEventListener('click', () => done.presses++);
  return done;
}

const combobox = '<div><div>Champ</div><input role="combobox" aria-autocomplete="list"></div>';

describe('a form that Enter would send', () => {
  it.each<[string, string, Value]>([
    ['a text box', '<label>Champ <input></label>', 'x'],
    ['a box that refuses', '<label>Champ <input maxlength="2"></label>', 'too long'],
    ['a date', '<label>Champ <input placeholder="JJ/MM/AAAA"></label>', '2026-11-08'],
    ['a native list', '<label>Champ <select><option>A<option>B</select></label>', 'B'],
    [
      'a list that does not open',
      '<div><div>Champ</div><input role="combobox" readonly></div>',
      'B',
    ],
    ['a search without options', combobox, 'Montpellier'],
    ['a box to tick', '<label><input type="checkbox">Champ</label>', true],
    ['a number', '<label>Champ <input type="number"></label>', 3],
  ])('is not sent by %s', { timeout: 40_000 }, async (_, markup, value) => {
    const done = formWith(markup);
    await write(await controlNamed('Champ'), value);
    expect(done).toEqual({ submits: 0, presses: 0, enters: 0 });
  });
});

it('does not follow a link inside the label of a box', async () => {
  const done = { follows: 0 };
  show(
    `<label><input type="checkbox"><span>J'ai lu les <a href="#conditions">conditions générales
      de vente et de prise en charge</a> du centre</span></label>`,
    'input { position: absolute; opacity: 0; width: 1px; height: 1px }',
  );
  the('a').addEventListener('click', event => {
    event.preventDefault();
    done.follows++;
  });
  const label = "J'ai lu les conditions générales de vente et de prise en charge du centre";
  expect(await write(await controlNamed(label), true)).toMatchObject({ status: 'held' });
  expect(done.follows).toBe(0);
});

it('does not follow a link that fills the label of a box', async () => {
  const done = { follows: 0 };
  const text = 'conditions générales de vente du centre de formation';
  show(
    `<label><a href="#conditions" style="display: inline-block; width: 400px">${text}</a>
      <input type="checkbox"></label>`,
    'input { position: absolute; opacity: 0; width: 1px; height: 1px }',
  );
  the('a').addEventListener('click', event => {
    event.preventDefault();
    done.follows++;
  });
  expect(await write(await controlNamed(text), true)).toMatchObject({ status: 'held' });
  expect(done.follows).toBe(0);
});
