import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const pdf = (name: string) => new File(['%PDF'], name, { type: 'application/pdf' });
const WORDS = 'Glissez-déposez vos fichiers ici';

/** An area where files can only be dropped: it takes them if it heard them coming over it. */
function dropZone(takes: boolean) {
  const held: { names: string[]; texts: string[] } = { names: [], texts: [] };
  show(
    `<label>Commentaire <input value="Rien"></label>
    <section><div>Programme de formation</div><div class="zone">${WORDS}</div><ul></ul></section>`,
    '.zone { border: 1px dashed; padding: 24px; width: 400px }',
  );
  const zone = the('.zone');
  let isOver = false;
  zone.addEventListener('dragover', event => {
    event.preventDefault();
    isOver = true;
  });
  zone.addEventListener('drop', async event => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!isOver || !takes) return;
    held.names.push(...files.map(file => file.name));
    for (const file of files) {
      const line = document.createElement('li');
      line.textContent = file.name;
      the('section ul').append(line);
    }
    held.texts.push(...(await Promise.all(files.map(file => file.text()))));
  });
  return held;
}

it('drops files on an area that has no box', async () => {
  const held = dropZone(true);
  const control = await controlNamed('Programme de formation');
  expect(control.kind).toBe('file');
  const outcome = await write(control, [pdf('programme.pdf'), pdf('devis.pdf')]);
  expect(outcome.status).toMatch(/^held/u);
  await expect.poll(() => held.texts).toEqual(['%PDF', '%PDF']);
  expect(held.names).toEqual(['programme.pdf', 'devis.pdf']);
  expect(the<HTMLInputElement>('input').value).toBe('Rien');
});

it('says so when the area takes nothing', async () => {
  const held = dropZone(false);
  const outcome = await write(await controlNamed('Programme de formation'), [pdf('a.pdf')]);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.file-not-seen' } });
  expect(held.names).toEqual([]);
});

it('sees one control where an area has its box for files', async () => {
  show(`<section><div>Programme de formation</div>
    <div class="zone"><p>${WORDS}</p><input type="file" hidden></div></section>`);
  const controls = await scan(document);
  expect(controls.map(({ kind, element }) => [kind, element.tagName])).toEqual([['file', 'INPUT']]);
});

it('gives files to the box behind an area, though a screen reader is not told of it', async () => {
  show(
    `<section><label for="f">Programme</label><div class="zone" role="button" tabindex="0"
       aria-label="dropzone">${WORDS} ou <button type="button">Choisir des fichiers</button></div>
     <ul></ul><input type="file" id="f" multiple tabindex="-1" aria-hidden="true"></section>`,
    'input { position: absolute; width: 1px; height: 1px; clip: rect(0 0 0 0); overflow: hidden }',
  );
  const box = the<HTMLInputElement>('input');
  const taken: string[] = [];
  box.addEventListener('change', () => taken.push(...[...(box.files ?? [])].map(f => f.name)));
  const found = await scan(document);
  expect(found.map(({ label, kind }) => `${kind} ${label}`)).toEqual(['file Programme']);
  const outcome = await write(await controlNamed('Programme'), [pdf('programme.pdf')]);
  expect(outcome).toMatchObject({ status: 'held-reformatted', read: ['programme.pdf'] });
  expect(taken).toEqual(['programme.pdf']);
});
