import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const STYLE = `.title, .list { width: 400px; height: 30px; border: 1px solid; cursor: pointer }
  .part { width: 402px }`;

it('takes what unfolded the boxes under it for their title', async () => {
  const piece = (title: string) => `<div><div class="title"><i></i>${title}</div><div class="part">
    <div><label>Type de document</label><div><input></div></div>
    <div><label>Montant</label><div><input></div></div></div></div>`;
  show(
    `<div><h2>Pièces complémentaires</h2>${piece('Pièce n° 1')}${piece('Pièce n° 2')}</div>`,
    STYLE,
  );
  const found = await scan(document);
  expect(found.map(({ kind, label, section }) => `${kind} ${section}: ${label}`)).toEqual([
    'text Pièce n° 1: Type de document',
    'text Pièce n° 1: Montant',
    'text Pièce n° 2: Type de document',
    'text Pièce n° 2: Montant',
  ]);
});

it.each([
  [
    'its name in its block',
    '<p>Pays</p><div class="list">France</div><div class="part"><input></div>',
  ],
  [
    'boxes at its side',
    '<div style="display: flex"><div class="list">France</div><div><input></div></div>',
  ],
  [
    'a narrow box under it',
    '<div class="list">France</div><div style="width: 200px"><input></div>',
  ],
])('leaves a list with %s a list', async (_, markup) => {
  show(`<div><p>Pays</p><div>${markup}</div></div>`, STYLE);
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['list', 'text']);
});
