import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const tool = (name: string) =>
  `<button type="button" aria-pressed="false" aria-label="${name}"><i></i></button>`;

it('takes the tools over an editor for no answers, and names the editor', async () => {
  show(
    `<div><div>Évaluation</div>
      <div role="toolbar"><span>${tool('bold')}${tool('italic')}</span><span>${tool('link')}${tool('list')}</span></div>
      <div contenteditable="true" class="edit"><p><br></p></div></div>`,
    '.edit { border: 1px solid; min-height: 40px } [aria-pressed] { width: 24px; height: 24px }',
  );
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['textarea']);
  const editor = await controlNamed('Évaluation');
  expect((await write(editor, 'Mise en situation')).status).toMatch(/^held/u);
  expect(await read(editor)).toBe('Mise en situation');
});

it('still takes pressed buttons in a group for answers', async () => {
  show(`<div><div>Paiement direct</div><div role="group">
    <button type="button" aria-pressed="false">Oui</button><button type="button" aria-pressed="true">Non</button></div></div>`);
  const choice = await controlNamed('Paiement direct');
  expect(choice.kind).toBe('choice');
  expect(await read(choice)).toBe('Non');
});
