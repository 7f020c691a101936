import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const described = async () =>
  (await scan(document)).map(({ label, kind, options }) => `${label} : ${kind} ${options}`);

const radio = (text: string) =>
  `<div><div role="radio" aria-checked="false" tabindex="0"><span><input type="radio" class="own"></span>
    <div>${text}</div></div></div>`;

it('sees one box or answer where a native one is kept inside a drawn one', async () => {
  show(
    `<div><div>Nature de l'avenant</div><div role="radiogroup">${radio('Durée')}${radio('Lieu')}${radio('Salaire')}</div></div>
     <div role="switch" aria-checked="false" aria-label="Cadre" tabindex="0" class="switch"><input type="checkbox" class="own"></div>`,
    '.own { width: 0; height: 0; margin: 0 } .switch { width: 40px; height: 20px; background: grey }',
  );
  expect(await described()).toEqual([
    "Nature de l'avenant : choice Durée,Lieu,Salaire",
    'Cadre : checkbox unknown',
  ]);
});

it('takes the box that the keyboard skips, over a list, for a part of the list', async () => {
  show(
    `<div class="field"><div>Organisme</div><div class="pick">
      <div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" class="face">…</div>
      <div><input tabindex="-1" class="filter"></div></div></div>`,
    `.pick { position: relative } .face { width: 200px; height: 30px; border: 1px solid }
     .filter { position: absolute; left: 2px; top: 2px; width: 180px; height: 24px; opacity: 0.01 }`,
  );
  expect(await described()).toEqual(['Organisme : list unknown']);
});

it('takes a transparent box closed to typing, under a hand, for the list that shows through', async () => {
  show(
    `<div class="field"><div>Sexe</div><div class="pick"><span><input readonly></span><span>Sélectionnez un élément</span></div></div>
     <div class="field"><div>Catégorie</div><div class="find"><input><span>Sélectionnez un élément</span></div></div>`,
    `.pick, .find { position: relative; width: 250px; height: 30px; border: 1px solid }
     .pick, .pick input { cursor: pointer } .pick input { opacity: 0 }
     input { position: absolute; left: 0; top: 0; width: 240px; height: 28px; border: 0; padding: 0 }
     .find span, .pick span span { position: absolute; left: 4px; top: 4px; pointer-events: none }`,
  );
  expect(await described()).toEqual(['Sexe : list unknown', 'Catégorie : search unknown']);
});

it('sees a transparent box under the label drawn over it, and no trap', async () => {
  show(
    `<div><label for="a" class="over"><span>Commune</span></label><input id="a" class="clear"></div>
     <div class="clear"><label>Site <input></label></div>`,
    `.clear { opacity: 0 } .over { display: block; position: absolute; pointer-events: none; height: 30px }
     #a { height: 30px; width: 200px; display: block }`,
  );
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Commune']);
});

it('sees a list drawn as a box that keeps its menu and the native list inside', async () => {
  show(
    `<div><label>Contrat</label><div class="face" tabindex="0"><select hidden><option></option><option>CDI</option></select>
      <i></i><div>Choisissez</div><div hidden tabindex="-1"><div>CDI</div><div>CDD</div></div></div></div>
     <div><span>État</span><div class="face" role="button" tabindex="0">Sélection</div></div>`,
    '.face { width: 200px; height: 30px; border: 1px solid }',
  );
  expect(await described()).toEqual(['Contrat : list unknown', 'État : list unknown']);
});

it('opens a button that its label names and that says nothing itself', async () => {
  show(
    `<label class="row"><span>Statut</span><button type="button" aria-haspopup="dialog" aria-label="Statut, aucun"></button></label>`,
    '.row { display: block } button { width: 100px; height: 20px }',
  );
  expect(await described()).toEqual(['Statut : list unknown']);
});

it('takes a dialog that opens beside a box for a calendar only where a date is asked', async () => {
  show(
    `<div>Caisse <input role="combobox" aria-haspopup="dialog" aria-autocomplete="both" aria-expanded="false"></div>
     <div>Assureur <input aria-haspopup="dialog"></div>
     <div>Date d'entrée <input aria-haspopup="dialog"></div>`,
  );
  expect(await described()).toEqual([
    'Caisse : search unknown',
    'Assureur : text unknown',
    "Date d'entrée : date unknown",
  ]);
});
