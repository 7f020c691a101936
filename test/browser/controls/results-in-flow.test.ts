import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const LABEL = 'Entreprise ou établissement rattaché';
const SIREN = '511612715';

/** A search whose results push the page down: lines to press, the name in bold, the number beside. */
function searchInFlow(found: readonly (readonly [string, string])[], line = 'div') {
  const held = { chosen: null as string | null };
  show(
    `<div class="ask">${LABEL}</div><div class="at"><input autocomplete="off"
      placeholder="Siren, siret ou dénomination..."><div class="found"></div></div>
     <p>Une remarque qui cite ${SIREN}.</p>`,
    '.line { cursor: pointer; display: block; padding: 8px }',
  );
  const box = the<HTMLInputElement>('input');
  const results = the('.found');
  box.addEventListener('input', () => {
    held.chosen = null;
    results.replaceChildren();
    if (box.value.length < 3) return;
    const query = box.value;
    setTimeout(() => {
      if (box.value !== query) return;
      results.replaceChildren(
        ...found.map(([name, number]) => {
          const made = document.createElement(line);
          made.className = 'line';
          made.innerHTML = `<i>\uf1ad</i><b>${name}</b><span> - ${number}</span>`;
          made.addEventListener('click', event => {
            event.preventDefault();
            held.chosen = box.value = `${name} - ${number}`;
            results.replaceChildren();
          });
          return made;
        }),
      );
    }, 300);
  });
  return held;
}

it('takes the one line that comes under the box', async () => {
  const held = searchInFlow([['GROUPE DES GLYCINES', SIREN]]);
  const outcome = await write(await controlNamed(LABEL), `GROUPE DES GLYCINES - ${SIREN}`, {
    searches: true,
  });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(`GROUPE DES GLYCINES - ${SIREN}`);
});

it('takes the line that bears the number, among others', async () => {
  const held = searchInFlow([
    ['GLYCINES SERVICES', '488166786'],
    ['GROUPE DES GLYCINES', SIREN],
  ]);
  const outcome = await write(await controlNamed(LABEL), SIREN, { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(`GROUPE DES GLYCINES - ${SIREN}`);
});

it('takes a line drawn as a label of nothing', async () => {
  const held = searchInFlow([['GROUPE DES GLYCINES', SIREN]], 'label');
  const outcome = await write(await controlNamed(LABEL), SIREN, { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(`GROUPE DES GLYCINES - ${SIREN}`);
});

it('follows no link that comes there', async () => {
  const held = searchInFlow([['GROUPE DES GLYCINES', SIREN]], 'a');
  const outcome = await write(await controlNamed(LABEL), SIREN, { searches: true });
  expect(outcome.status).toBe('refused');
  expect(held.chosen).toBeNull();
});
