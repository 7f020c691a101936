import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.pill { cursor: pointer; display: inline-block; border: 1px solid #ccc; padding: 4px 12px;
    background: #fff; color: #000 }
  .pill.on { background: #0a5; color: #fff } .pill:focus { background: #06c }`;

interface Answers {
  chosen: string;
  presses: number;
}

/** Answers drawn with plain elements; `shows` says how the chosen one looks once pressed. */
function answers(tag: 'div' | 'button', shows: 'look' | 'mark' | 'focus' | 'none' = 'look') {
  const held: Answers = { chosen: '', presses: 0 };
  const attributes = tag === 'button' ? 'type="button"' : '';
  const pills = ['Oui', 'Non'].map(text => `<${tag} ${attributes} class="pill">${text}</${tag}>`);
  show(
    `<form><div class="q"><div>Êtes-vous détenteur d'un NIR temporaire ?</div>
    <div class="pills">${pills.join('')}</div></div></form>`,
    STYLE,
  );
  for (const pill of document.querySelectorAll('.pill')) {
    pill.addEventListener('click', () => {
      held.presses++;
      if (shows === 'none' || shows === 'focus') return;
      held.chosen = pill.textContent ?? '';
      for (const other of document.querySelectorAll('.pill')) {
        other.classList.toggle(shows === 'look' ? 'on' : 'is-chosen', other === pill);
      }
    });
  }
  return held;
}

const QUESTION = "Êtes-vous détenteur d'un NIR temporaire ?";

it.each([
  ['div', 'look'],
  ['button', 'look'],
  ['div', 'mark'],
  ['button', 'mark'],
] as const)('presses the answer drawn as a plain %s that gains a %s', async (tag, shows) => {
  const held = answers(tag, shows);
  const control = await controlNamed(QUESTION);
  expect(control).toMatchObject({ kind: 'choice', options: ['Oui', 'Non'] });
  expect(await read(control)).toBeNull();
  const outcome = await write(control, 'Non');
  expect(outcome).toMatchObject({ status: 'held', read: 'Non' });
  expect(held).toEqual({ chosen: 'Non', presses: 1 });
});

it('learns the look of a choice, changes it, and presses nothing twice', async () => {
  const held = answers('div');
  const control = await controlNamed(QUESTION);
  await write(control, 'Non');
  expect(await read(control)).toBe('Non');
  await write(control, 'Non');
  expect(held.presses).toBe(1);
  expect(await write(control, 'Oui')).toMatchObject({ status: 'held', read: 'Oui' });
  expect(held).toEqual({ chosen: 'Oui', presses: 2 });
});

it('reads what a person chose after the look was learned', async () => {
  answers('div');
  const control = await controlNamed(QUESTION);
  await write(control, 'Non');
  the('.pill').click();
  expect(await read(await controlNamed(QUESTION))).toBe('Oui');
});

it.each(['focus', 'none'] as const)(
  'never believes a button whose look is that of %s',
  async shows => {
    answers('button', shows);
    const outcome = await write(await controlNamed(QUESTION), 'Oui');
    expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.not-taken' } });
  },
);

it('presses none for an answer that is not there', async () => {
  const held = answers('div');
  const outcome = await write(await controlNamed(QUESTION), 'Peut-être');
  expect(outcome).toMatchObject({ status: 'refused', options: ['Oui', 'Non'] });
  expect(held.presses).toBe(0);
});

it('takes long lines one under the other, and tiles with a picture, for answers', async () => {
  const sites = [
    'CENTRE DES GLYCINES - MONTPELLIER - 51161271500033',
    'CENTRE DES GLYCINES - SETE',
  ];
  const held = { site: '', kind: '' };
  show(
    `<div class="q"><div>Établissement qui effectue la demande</div><div>${sites
      .map(text => `<div class="line"><span>${text}</span><i>\uf105</i></div>`)
      .join('')}</div></div>
     <div class="q"><div>Type de public concerné</div><div class="tiles">${[
       'Permanent',
       'Intérimaire',
     ]
       .map(text => `<div class="tile"><i>\uf100</i><p>${text}</p></div>`)
       .join('')}</div></div>`,
    `.line, .tile { cursor: pointer; border: 1px solid; padding: 8px } .on { background: #dfe9e2 }
     .tiles { display: grid; grid-template-columns: repeat(3, 1fr) }`,
  );
  for (const box of document.querySelectorAll('.line, .tile')) {
    const isTile = box.matches('.tile');
    box.addEventListener(isTile ? 'mousedown' : 'click', () => {
      held[isTile ? 'kind' : 'site'] = box.textContent?.replace(/[\uf100-\uf105]/gu, '') ?? '';
      for (const other of box.parentElement?.children ?? []) {
        other.classList.toggle('on', other === box);
      }
    });
  }
  const [, second = ''] = sites;
  expect(
    await write(await controlNamed('Établissement qui effectue la demande'), second),
  ).toMatchObject({
    status: 'held',
  });
  expect(await write(await controlNamed('Type de public concerné'), 'Intérimaire')).toMatchObject({
    status: 'held',
  });
  expect(held).toEqual({ site: second, kind: 'Intérimaire' });
});
