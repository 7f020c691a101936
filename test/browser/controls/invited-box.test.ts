import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

it('takes a box that invites to choose for a search, one that gives an example for a text', async () => {
  show(`<label>Modalité <input placeholder="Sélectionnez..."></label>
    <label>Sanction <input placeholder="Choisissez dans la liste"></label>
    <label>Ville <input placeholder="Lille"></label>`);
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['search', 'search', 'text']);
});

it('takes words that invite to press a text for neither its name nor a title', async () => {
  show(`<section><h3>Module</h3><div>Intitulé</div><div class="x">Cliquez pour saisir</div>
    <div>Heures</div><input></section>`);
  const [control] = (await scan(document)).filter(({ kind }) => kind === 'text');
  expect(control?.label).toBe('Heures');
  expect(control?.sections).not.toContain('Cliquez pour saisir');
});

it('names answers by the label of all of them, though it is tied to one', async () => {
  show(`<div><label for="m1">Modalité *</label><div><label><input type="radio" name="m" id="m1"> Mixte</label>
    <input type="radio" name="m" id="m2"> <label for="m2">À distance</label></div></div>
    <div><label for="o1">Oui</label><input type="radio" name="o" id="o1"><label for="o2">Non</label><input type="radio" name="o" id="o2"></div>`);
  const [control, plain] = await scan(document);
  document.querySelector('label')?.setAttribute('for', 'm2');
  expect((await scan(document))[0]).toMatchObject({
    label: 'Modalité',
    options: ['Mixte', 'À distance'],
  });
  expect(control).toMatchObject({ label: 'Modalité', options: ['Mixte', 'À distance'] });
  expect(plain?.options).toEqual(['Oui', 'Non']);
  expect(plain?.label).toBe('');
});

it('reads what a component calls itself after what a person sees', async () => {
  show(`<div><div>Début du contrat</div><div><input aria-label="Date"></div></div>
    <div><div>Fin du contrat</div><div><input aria-label="Datepicker input"></div></div>`);
  expect((await scan(document)).map(({ label }) => label)).toEqual([
    'Début du contrat',
    'Fin du contrat',
  ]);
});

it('takes a text that invites to write for a cell, one that invites to choose for a list', async () => {
  show(
    `<div><div>Intitulé</div><div class="hand">Cliquez pour saisir</div></div>
    <div><div>Modalité</div><div class="hand">Cliquez pour choisir</div></div>`,
    '.hand { cursor: pointer }',
  );
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['cell', 'list']);
});

it('types where the browser itself helps to, though the box invites to choose', async () => {
  show(`<label for="n">Niveau actuel</label>
    <input id="n" list="niveaux" placeholder="Choisir ou saisir">
    <datalist id="niveaux"><option value="Bac"></option><option value="Bac + 2"></option></datalist>`);
  const control = await controlNamed('Niveau actuel');
  expect(control.kind).toBe('search');
  const outcome = await write(control, 'Bac + 2', { searches: true });
  expect(outcome).toMatchObject({ status: 'held', read: 'Bac + 2' });
});
