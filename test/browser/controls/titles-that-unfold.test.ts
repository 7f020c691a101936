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

it('takes the button over a panel for its title where it does not say which it unfolds', async () => {
  const unfolded = (title: string, inner: string) => `<div><div role="tab"><div role="button"
    aria-expanded="true"><button type="button">${title}</button></div></div>
    <div role="tabpanel"><div>${inner}</div></div></div>`;
  show(
    `<header><b>Espace</b><button type="button" aria-expanded="true">Compte</button></header><form>
     <ul><li>Introduction</li><li>Documents</li></ul>
     ${unfolded('Dossier', '<div><label>Réf. interne <input></label></div><div><label>Objectif <input></label></div>')}
     ${unfolded('Financement', '<div><label>Coût <input></label></div>')}
     <div><button type="button" aria-expanded="true">Filtrer</button><input aria-label="Mots"></div>
     <div><label>Ville <input></label></div></form>`,
  );
  expect((await controlNamed('Réf. interne')).section).toBe('Dossier');
  expect((await controlNamed('Objectif')).section).toBe('Dossier');
  expect((await controlNamed('Coût')).section).toBe('Financement');
  for (const name of ['Mots', 'Ville']) {
    const { sections } = await controlNamed(name);
    expect(sections).not.toContain('Filtrer');
    expect(sections).not.toContain('Compte');
  }
});

it('takes a label that names no box, over several, for their title', async () => {
  const row = '<td><input></td><td><input></td>';
  show(
    `<fieldset><legend>Tutorat</legend><div><header><label>Tuteurs de l’établissement</label>
       <button type="button">Ajouter</button></header><table>
       <tr><th>Nom</th><th>Prénom</th></tr><tr>${row}</tr><tr>${row}</tr></table></div>
       <section><div><label for="x">Photo</label><p>photo.jpg</p></div>
       <div><label>Voie <input></label></div><div><label>Ville <input></label></div></section>
     </fieldset>`,
  );
  const found = await scan(document);
  const [, , , last] = found;
  expect(last?.sections).toEqual(['Tuteurs de l’établissement', 'Tutorat']);
  expect(found.at(-1)?.sections).toContain('Tutorat');
  expect(found.at(-1)?.sections).not.toContain('Photo');
});
