import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('sees the file taken by a zone that has a second box, for folders', async () => {
  show(`<div><p>Facture</p><div class="zone"><div class="add"><input type="file" hidden>
    <input type="file" webkitdirectory hidden><button type="button">Choisir des fichiers</button>
    </div></div></div><div><p>Devis</p><input type="file"></div>`);
  the<HTMLInputElement>('input').addEventListener('change', ({ target }) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    the('.zone').replaceChildren(file?.name ?? '');
  });
  const file = new File(['x'], 'facture.pdf', { type: 'application/pdf' });
  const outcome = await write(await controlNamed('Facture'), [file]);
  expect(outcome.status).toMatch(/^held/);
});
