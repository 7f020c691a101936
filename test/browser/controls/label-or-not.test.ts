import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const labels = async () => (await scan(document)).map(({ label }) => label);

it('keeps help written smaller, or after a colon, out of the name', async () => {
  show(
    `<div><div class="name">Personne à prévenir<span class="small">par courriel</span></div><input></div>
     <table><tr><td><b>Métier :</b><br><font size="1">intitulé précis</font></td><td><input></td></tr>
     <tr><td><b>Date d'effet<br>(si avenant) :</b></td><td><input></td></tr></table>`,
    '.name { font-size: 15px } .small { font-size: 11px } font { font-size: 10px }',
  );
  expect(await labels()).toEqual(['Personne à prévenir', 'Métier', "Date d'effet (si avenant)"]);
});

it('does not take a unit, a dialling code or an amount for a name', async () => {
  show(
    `<div><div>Portable</div><div class="line"><div>+33</div><input type="tel"></div></div>
     <div><label><span>€</span><span class="name">Salaire</span><input></label></div>
     <div><div>Prix</div><div class="line"><span>0,00</span><input></div></div>`,
    '.line { display: flex } .name { display: block }',
  );
  expect(await labels()).toEqual(['Portable', 'Salaire', 'Prix']);
});

it('names a switch by its question, not by the two answers in its label', async () => {
  show('<div><p>Gestion déléguée</p><label>Non <input type="checkbox"> Oui</label></div>');
  expect(await labels()).toEqual(['Gestion déléguée']);
});

it('prefers what a person sees to a name that only says it with more or less words', async () => {
  show(
    `<div><div>Précisions</div><textarea aria-label="Précisions 256 characters remaining"></textarea></div>
     <fieldset><legend>Modalités</legend><div><div>* Mode</div><div role="group">
       <button type="button" aria-pressed="false">Présentiel</button><button type="button" aria-pressed="false">Mixte</button>
     </div></div></fieldset>`,
  );
  expect(await labels()).toEqual(['Précisions', 'Mode']);
});

it('leaves a title above a box that says itself what to type to the boxes below', async () => {
  show(
    `<section><h3>Identité</h3><div><input placeholder="Rechercher un salarié"></div>
     <div><label for="p">Prénom</label><input id="p"></div></section>`,
  );
  const read = (await scan(document)).map(({ label, section }) => `${section} / ${label}`);
  expect(read).toEqual(['Identité / Rechercher un salarié', 'Identité / Prénom']);
});

it('takes a title that unfolds its section for a title', async () => {
  show(
    `<section><div role="heading" aria-level="2"><div role="button" aria-expanded="true" tabindex="0">Organismes</div></div>
     <div><label for="c">Caisse</label><input id="c"></div></section>`,
  );
  expect((await scan(document)).map(({ section }) => section)).toEqual(['Organismes']);
});

it('keeps apart the texts of two inline tags drawn one under the other', async () => {
  show(
    '<div><span class="title">Période</span><span>du</span> <input></div>',
    '.title { display: block }',
  );
  const [control] = await scan(document);
  expect(control?.labels.map(({ text }) => text)).not.toContain('Période du');
});

it('names the boxes of a single row by the names of its columns', async () => {
  show(
    `<table><tr><td></td><td>Nom</td><td>Prénom</td></tr>
     <tr><td>Dans l'entreprise</td><td><input></td><td><input></td></tr></table>`,
  );
  expect(await labels()).toEqual(['Nom', 'Prénom']);
});

it('names the first box of a table in a cell by the cell before', async () => {
  show(
    `<table><tr><td>Classification</td><td><input></td><td>Niveau</td><td><table><tr>
     <td><input></td><td>Coef.</td><td><input></td></tr></table></td></tr></table>`,
  );
  expect(await labels()).toEqual(['Classification', 'Niveau', 'Coef.']);
});

it('names a list by what it shows before anything is chosen, for want of better', async () => {
  show(
    '<select><option value="" hidden>Objectif visé *</option><option value="1">Acquis</option></select>',
  );
  expect(await labels()).toEqual(['Objectif visé']);
});
