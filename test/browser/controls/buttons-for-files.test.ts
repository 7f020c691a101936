import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const HIDDEN = '<input type="file" style="display: none">';

it.each([
  ['a button around its box', `<div role="button">Choisissez un document${HIDDEN}</div>`],
  ['words beside its box', `<div>${HIDDEN}<button type="button">Choisir un fichier</button></div>`],
  ['an area', `<div role="button">Choisissez un fichier ou déposez-le ici${HIDDEN}</div>`],
])('gives files to %s, which is no list', async (_, markup) => {
  show(`<div><div>Commentaire</div><input></div><div><div>Programme</div>${markup}<ul></ul></div>`);
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['text', 'file']);
  const control = await controlNamed('Programme');
  const outcome = await write(control, [
    new File(['%PDF'], 'titre.pdf', { type: 'application/pdf' }),
  ]);
  expect(outcome).toMatchObject({ read: ['titre.pdf'], reason: null });
  expect(the<HTMLInputElement>('[type=file]').files).toHaveLength(1);
});

it('leaves a list what asks for a kind of file', async () => {
  show('<div><p>Format</p><button type="button">Sélectionnez un type de fichier</button></div>');
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['list']);
});
