import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const pdf = (name: string) => new File([`%PDF ${name}`], name, { type: 'application/pdf' });

/** A hidden box behind a button; the page keeps the files that its own listener was told of. */
function filesBehindButton(attributes = '') {
  const held: { names: string[]; bytes: number[] } = { names: [], bytes: [] };
  show(`<div><label for="note">Objet du dépôt</label><input id="note" value="Devis"></div>
    <div class="files"><div>Convention de formation</div>
      <input type="file" ${attributes} style="display: none"><button type="button">Parcourir</button></div>`);
  const input = the<HTMLInputElement>('[type=file]');
  input.addEventListener('change', () => {
    held.names = [...(input.files ?? [])].map(file => file.name);
    held.bytes = [...(input.files ?? [])].map(file => file.size);
  });
  return held;
}

it('gives a file to a box hidden behind a button, and leaves the text beside', async () => {
  const held = filesBehindButton();
  const control = await controlNamed('Convention de formation');
  expect(control.kind).toBe('file');
  const file = pdf('convention.pdf');
  const outcome = await write(control, [file]);
  expect(outcome.status).toMatch(/^held/u);
  expect(outcome.read).toEqual(['convention.pdf']);
  expect(held).toEqual({ names: ['convention.pdf'], bytes: [file.size] });
  expect(the<HTMLInputElement>('#note').value).toBe('Devis');
});

it('gives several files to a box that takes several', async () => {
  const held = filesBehindButton('multiple');
  const control = await controlNamed('Convention de formation');
  const outcome = await write(control, [pdf('convention.pdf'), pdf('programme.pdf')]);
  expect(outcome.status).toMatch(/^held/u);
  expect(held.names).toEqual(['convention.pdf', 'programme.pdf']);
});

it('refuses several files for a box of one', async () => {
  const held = filesBehindButton();
  const control = await controlNamed('Convention de formation');
  const outcome = await write(control, [pdf('convention.pdf'), pdf('programme.pdf')]);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.one-file' } });
  expect(held.names).toEqual([]);
  expect(the<HTMLInputElement>('[type=file]').files).toHaveLength(0);
});

it.each([
  ['.docx, image/*', false],
  ['.PDF', true],
  ['application/pdf', true],
  ['image/*,application/pdf', true],
  ['application/msword', false],
])('heeds what the box accepts: %s', async (accept, isTaken) => {
  const held = filesBehindButton(`accept="${accept}"`);
  const control = await controlNamed('Convention de formation');
  const outcome = await write(control, [pdf('convention.pdf')]);
  expect(held.names).toEqual(isTaken ? ['convention.pdf'] : []);
  if (isTaken) return expect(outcome.status).toMatch(/^held/u);
  expect(outcome).toMatchObject({
    status: 'refused',
    reason: { key: 'reason.file-type', params: { name: 'convention.pdf', accepted: accept } },
  });
});

it('leaves to the user a document of which only the name is known', async () => {
  const held = filesBehindButton();
  const outcome = await write(await controlNamed('Convention de formation'), ['convention.pdf']);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.yours-file' } });
  expect(held.names).toEqual([]);
});

/** A component that takes the files and empties its box; `shows` their names, or not. */
function componentThatEmpties(shows: boolean) {
  const held: string[] = [];
  show(`<div class="upload"><div>Bulletin de salaire</div><input type="file"><ul></ul></div>`);
  const input = the<HTMLInputElement>('[type=file]');
  input.addEventListener('change', () => {
    const names = [...(input.files ?? [])].map(file => file.name);
    held.push(...names);
    input.value = '';
    if (!shows) return;
    setTimeout(() => {
      for (const name of names) {
        const line = document.createElement('li');
        line.textContent = name;
        the('.upload ul').append(line);
      }
    }, 200);
  });
  return held;
}

it('believes a component that empties its box and shows the name', async () => {
  const held = componentThatEmpties(true);
  const control = await controlNamed('Bulletin de salaire');
  const outcome = await write(control, [pdf('bulletin.pdf')]);
  expect(outcome.status).toMatch(/^held/u);
  expect(await read(control)).toEqual(['bulletin.pdf']);
  expect(held).toEqual(['bulletin.pdf']);
});

it('never claims held what a component takes without a word', async () => {
  componentThatEmpties(false);
  const outcome = await write(await controlNamed('Bulletin de salaire'), [pdf('bulletin.pdf')]);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.file-not-seen' } });
});
