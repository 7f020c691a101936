import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const panel = (title: string, id: string, inner: string, isOpen = true) =>
  `<div><a role="button" aria-expanded="${isOpen}" aria-controls="${id}"><span>${title}</span></a>
   <div id="${id}"${isOpen ? '' : ' hidden'}>${inner}</div></div>`;

it('takes the button of an unfolded panel for its title, and facts for none', async () => {
  show(
    `<h2>Employeur</h2>
     ${panel(
       'Établissement',
       'p1',
       `<dl><dt>Raison sociale</dt><dd>GROUPEMENT</dd></dl>
        <div><label>Téléphone <input></label></div><div><label>Courriel <input></label></div>`,
     )}
     ${panel('Adresse', 'p2', '<div><label>Commune <input></label></div><div><label>Voie <input></label></div>')}`,
  );
  expect((await controlNamed('Téléphone')).sections).toEqual(['Établissement', 'Employeur']);
  expect((await controlNamed('Courriel')).sections).toEqual(['Établissement', 'Employeur']);
  expect((await controlNamed('Commune')).sections).toEqual(['Adresse', 'Employeur']);
});

it('takes for no title a button that opens a menu, is folded or does something', async () => {
  show(
    `<h2>Employeur</h2><div><button type="button" aria-expanded="true" aria-controls="m">Mon compte</button>
     <ul id="m"><li>Se déconnecter</li></ul><button type="button">Actualiser</button>
     ${panel('Connexion', 'p1', '<input>', false)}
     <div><label>Commune <input></label></div><div><label>Voie <input></label></div></div>`,
  );
  const { sections } = await controlNamed('Voie');
  expect(sections).toContain('Employeur');
  for (const text of ['Mon compte', 'Actualiser', 'Connexion'])
    expect(sections).not.toContain(text);
});

it('counts the name that a group is tied to among its titles', async () => {
  show(`<div role="group" aria-labelledby="t"><div><div id="t">Coordonnées</div>
      <p>Adresse du domicile</p></div><div><label>Code postal <input></label></div>
      <div><label>Ville <input></label></div></div>`);
  const found = await scan(document);
  expect(found.map(({ sections }) => sections.includes('Coordonnées'))).toEqual([true, true]);
});
