import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const STYLE =
  '.at { position: absolute } input, select { width: 180px } .title { font-weight: bold }';

const at = (left: number, top: number, content: string, kind = '') =>
  `<div class="at ${kind}" style="left: ${left}px; top: ${top}px">${content}</div>`;

/** What a person reads of each box, by its place: name and nearest title. */
async function readAt(): Promise<string[]> {
  const controls = await scan(document);
  return controls
    .map(({ element, label, section }) => {
      const { left, top } = element.getBoundingClientRect();
      return { place: Math.round(top) * 10_000 + Math.round(left), text: `${section} / ${label}` };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ text }) => text);
}

it('names boxes placed by hand by what is drawn beside them, in whatever order it is written', async () => {
  show(
    `<div>${at(400, 60, 'Née le')}${at(20, 60, "Nom d'épouse")}${at(400, 100, 'Pays')}
      ${at(500, 60, '<input>')}${at(150, 60, '<input>')}${at(500, 100, '<input>')}</div>`,
    STYLE,
  );
  const names = (await readAt()).map(text => text.split(' / ')[1]);
  expect(names).toEqual(["Nom d'épouse", 'Née le', 'Pays']);
});

it('gives boxes placed by hand the title drawn over them', async () => {
  show(
    `<div>${at(10, 20, 'Personne', 'title')}${at(10, 120, 'Chez elle', 'title')}
      ${at(450, 120, 'Au bureau', 'title')}${at(10, 220, 'Contrat', 'title')}
      ${at(20, 60, 'Prénom')}${at(20, 160, 'Rue')}${at(460, 160, 'Rue')}${at(20, 260, 'Nature')}
      ${at(560, 160, '<input>')}${at(150, 260, '<input>')}${at(150, 60, '<input>')}
      ${at(150, 160, '<input>')}</div>`,
    STYLE,
  );
  expect(await readAt()).toEqual([
    'Personne / Prénom',
    'Chez elle / Rue',
    'Au bureau / Rue',
    'Contrat / Nature',
  ]);
});

it('names a box by the text drawn before it, though written after it', async () => {
  show(
    '<div class="row"><span><input></span><span>Fin</span><span><input></span><span>Début</span></div>',
    '.row { display: flex; flex-direction: row-reverse; gap: 10px } input { width: 120px }',
  );
  expect((await readAt()).map(text => text.split(' / ')[1])).toEqual(['Début', 'Fin']);
});

it('names a box alone with a text at its right by that text', async () => {
  show(
    '<h3>Durées</h3><p><input> <span>Nombre de séances</span></p><p><input> <span>Rythme</span></p>',
  );
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Nombre de séances', 'Rythme']);
});

it('reads a caption drawn as a picture', async () => {
  const picture =
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='120' height='18'/>";
  show(`<p><img alt="Formateur" width="120" height="18" src="${picture}"> <input></p>
    <p>Lieu <input></p>`);
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Formateur', 'Lieu']);
});
