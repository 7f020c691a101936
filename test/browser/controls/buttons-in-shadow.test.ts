import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const QUESTION = 'Type de public';

/**
 * Answers side by side, each a component: its words are given to the button in its shadow, which
 * says that it is pressed only once it is, and then with an empty word.
 */
function segments(names: readonly string[], chosen = '', wrapped = true, role = 'group') {
  const held = { chosen };
  show(`<form><x-row><x-one>${names.join('</x-one><x-one>')}</x-one></x-row>
    <p><label>Emploi <input></label></p></form>`);
  const items = [...document.querySelectorAll('x-one')];
  const row = items[0]?.parentElement?.attachShadow({ mode: 'open' });
  if (!row) throw new Error('No row');
  row.innerHTML = `<span style="display: block">${QUESTION}</span>
    <div role="${role}" aria-label="segment button with 2" style="display: flex"><slot></slot></div>`;
  const draw = () => {
    for (const item of items) {
      const isOn = item.textContent === held.chosen;
      item.shadowRoot?.querySelector('button')?.toggleAttribute('aria-pressed', isOn);
    }
  };
  for (const item of items) {
    const words = item.textContent ?? '';
    if (wrapped) item.innerHTML = `<span>${words}</span>`;
    const root = item.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>button { background: #fff } [aria-pressed] { background: #eef }</style>
      <button type="button"><div><slot></slot></div></button>`;
    root.querySelector('button')?.addEventListener('click', () => {
      held.chosen = words;
      draw();
    });
  }
  draw();
  return held;
}

it.each([
  ['in an element', true],
  ['bare', false],
])('chooses among buttons in shadows, their words given %s', async (_, wrapped) => {
  const held = segments(['Permanent', 'Intérimaire'], '', wrapped);
  const control = await controlNamed(QUESTION);
  expect(control).toMatchObject({ kind: 'choice', options: ['Permanent', 'Intérimaire'] });
  expect(await read(control)).toBeNull();
  expect(await write(control, 'Permanent')).toMatchObject({ status: 'held', read: 'Permanent' });
  expect(held.chosen).toBe('Permanent');
});

it('finds them again once one is chosen, and reads which', async () => {
  const held = segments(['Permanent', 'Intérimaire'], 'Intérimaire');
  const control = await controlNamed(QUESTION);
  expect(await read(control)).toBe('Intérimaire');
  expect(await write(control, 'Permanent')).toMatchObject({ status: 'held', read: 'Permanent' });
  expect(held.chosen).toBe('Permanent');
  expect(await read(await controlNamed(QUESTION))).toBe('Permanent');
});

it('takes no buttons that do something for answers', async () => {
  segments(['Supprimer', 'Enregistrer']);
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Emploi']);
});

it('takes no way to other pages for an answer, be it one in a shadow', async () => {
  segments(['Accueil', 'Mes dossiers'], '', true, 'navigation');
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Emploi']);
});
