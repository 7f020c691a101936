import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';
import { severalMenu } from './several-menu.ts';

const pdf = (name: string) => new File(['%PDF'], name, { type: 'application/pdf' });

it('gives the file though a model of the same name can be downloaded beside', async () => {
  show(
    `<div><div>Convention</div><input type="file"><p>Modèle : <a href="#m">convention.pdf</a></p></div>`,
  );
  const outcome = await write(await controlNamed('Convention'), [pdf('convention.pdf')]);
  expect(outcome.status).toMatch(/^held/u);
  expect(the<HTMLInputElement>('input').files).toHaveLength(1);
});

it('reads no model to download as a file given', async () => {
  show(
    `<div><div>Convention</div><input type="file"><p>Modèle : <a href="#m">modele-convention.pdf</a></p></div>`,
  );
  expect(await read(await controlNamed('Convention'))).toEqual([]);
});

it('never claims held a name that its component only says it refuses', async () => {
  show(`<div><div>Convention</div><input type="file"><p></p></div>`);
  const input = the<HTMLInputElement>('input');
  input.addEventListener('change', () => {
    input.value = '';
    the('p').textContent = 'convention.pdf : fichier trop volumineux';
  });
  const outcome = await write(await controlNamed('Convention'), [pdf('convention.pdf')]);
  expect(outcome.status).not.toMatch(/^held/u);
});

it('leaves a date in three as it was when a part is refused', async () => {
  const years = Array.from({ length: 20 }, (_, at) => `<option>${2000 + at}</option>`).join('');
  show(`<fieldset><legend>Date</legend><input class="d" placeholder="JJ"><input class="m" placeholder="MM">
   <select class="y"><option value="">Année</option>${years}</select></fieldset>`);
  expect((await write(await controlNamed('Date'), '1988-03-07')).status).toBe('refused');
  expect(the<HTMLInputElement>('.d').value + the<HTMLInputElement>('.m').value).toBe('');
});

it.each([12, true])('leaves a spin button as it was when %s is refused', async wanted => {
  let value = 4;
  show(
    `<div><div id="n">Stagiaires</div><div role="spinbutton" tabindex="0" aria-labelledby="n" aria-valuenow="4" aria-valuemax="10">4</div></div>`,
  );
  const spin = the('[role=spinbutton]');
  spin.addEventListener('keydown', event => {
    const turn = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    value = Math.min(10, value + turn);
    spin.setAttribute('aria-valuenow', String(value));
  });
  expect((await write(await controlNamed('Stagiaires'), wanted)).status).toBe('refused');
  expect(value).toBe(4);
});

it('closes a menu of several, with nothing chosen, when stopped midway', async () => {
  const held = severalMenu(['Anglais', 'Arabe', 'Portugais', 'Breton']);
  const stop = new AbortController();
  const writing = write(await controlNamed('Langues parlées'), ['Anglais', 'Arabe', 'Breton'], {
    signal: stop.signal,
  });
  const result = expect(writing).rejects.toBe('stop');
  await expect.poll(() => held.toggles, { interval: 5 }).toBe(1);
  stop.abort('stop');
  await result;
  expect({ isOpen: held.isOpen(), chosen: held.chosen }).toEqual({ isOpen: false, chosen: [] });
});

it('empties a list of several', async () => {
  const held = severalMenu(['Anglais', 'Arabe'], { chosen: ['Arabe'] });
  const outcome = await write(await controlNamed('Langues parlées'), []);
  expect(held.chosen).toEqual([]);
  expect(outcome.status).toMatch(/^held/u);
});

it('plain tabs and a side menu are no answers', async () => {
  show(
    `<div class="bar"><b>Mon Espace</b><span>Camille Roux</span></div>
     <div class="side"><div class="hand">Tableau</div><div class="hand">Dossiers</div></div>
     <div class="title">Nouvelle demande</div>
     <div class="steps"><div class="hand"><span>Introduction</span></div>
       <div class="hand"><span>Employeur</span></div><div class="hand on"><span>Formation</span></div></div>
     <div><label>Nom <input></label></div>`,
    `.hand { cursor: pointer; padding: 10px } .steps { display: flex }
     .on { border-bottom: 2px solid; font-weight: bold } .title { font-size: 20px }`,
  );
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Nom']);
});

it.each([
  ['Dupliquer', 'Archiver'],
  ['Exporter', 'Trier'],
  ['Tout cocher', 'Tout décocher'],
  ['Déposer', 'Visualiser'],
  ['Ignorer', 'Terminer'],
  ['Abandonner', 'Quitter'],
  ['1', '2', '3'],
])('buttons that act are no answers: %s', async (...texts) => {
  const buttons = texts.map(text => `<button type="button">${text}</button>`);
  show(`<div><div>Dossier 2026-118</div><div>${buttons.join('')}</div></div>`);
  expect(await scan(document)).toEqual([]);
});
