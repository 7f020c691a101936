import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const LABEL = 'Rechercher une formation';
const FOUND = '32054 - Gestion des entreprises';

/** Says « Aucun résultat » at once, and shows what it found `delay` later, if anything. */
function hastySearch(results: readonly string[], delay: number) {
  const held = { chosen: '', queries: [] as string[] };
  show(
    `<div><div>${LABEL}</div><div class="at"><input role="combobox" aria-autocomplete="list"></div></div>`,
    '.at { position: relative } [role=listbox] { position: absolute; background: #fff }',
  );
  const box = the<HTMLInputElement>('input');
  const menu = document.createElement('div');
  menu.setAttribute('role', 'listbox');
  box.addEventListener('input', () => {
    held.chosen = '';
    const query = box.value;
    if (!query) return menu.remove();
    held.queries.push(query);
    menu.replaceChildren('Aucun résultat');
    box.parentElement?.append(menu);
    setTimeout(() => box.value === query && results.length > 0 && draw(), delay);
  });
  const draw = () =>
    menu.replaceChildren(
      ...results.map(text => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.textContent = text;
        option.addEventListener('mousedown', event => event.preventDefault());
        option.addEventListener('click', () => {
          held.chosen = text;
          box.value = text;
          menu.remove();
        });
        return option;
      }),
    );
  box.addEventListener('blur', () => {
    box.value = held.chosen;
    menu.remove();
  });
  return held;
}

const slow = { timeout: 30_000 };

it.each([300, 900])('waits past a first « Aucun résultat » for %i ms', slow, async delay => {
  const held = hastySearch([FOUND], delay);
  const outcome = await write(await controlNamed(LABEL), '32054', { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held).toEqual({ chosen: FOUND, queries: ['32054'] });
});

it('believes one that stays, soon enough', slow, async () => {
  const held = hastySearch([], 0);
  const control = await controlNamed(LABEL);
  const start = performance.now();
  const outcome = await write(control, '32054', { searches: true });
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.no-result' } });
  expect(outcome.read).toBeNull();
  expect(performance.now() - start).toBeLessThan(5000);
  expect(held.chosen).toBe('');
});
