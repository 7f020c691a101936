import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

it('reads a word cut by soft hyphens and spaces of any width as one reads it', async () => {
  show(
    '<label for="a">Éta&shy;blis&#8203;sement&nbsp;&#8239; de&#8201;forma&shy;tion</label><input id="a">',
  );
  await controlNamed('Établissement de formation');
});

it('takes what goes on from the name above it for a remark', async () => {
  show(`<div><div>Délai de réponse</div><div>en semaines</div><input></div>
    <div><div>Loyer</div><div>€/an, charges comprises</div><input></div>`);
  await controlNamed('Délai de réponse');
  await controlNamed('Loyer');
});

it('leaves the state of a switch out of its name', async () => {
  show(`<label for="t"><div>Repas compris</div><div>Oui</div></label>
    <button id="t" role="switch" aria-checked="true">•</button>`);
  await controlNamed('Repas compris');
});

it('names by the row the box to fill, not the greyed one beside it', async () => {
  show(`<table><tr><th>Poste</th><th>Nombre</th><th>Prix</th></tr>
    <tr><td>Location</td><td><input disabled value="1"></td><td><input></td></tr>
    <tr><td>Entretien</td><td><input disabled value="1"></td><td><input></td></tr></table>`);
  expect(await controlNamed('Location')).toMatchObject({ readOnly: false });
  expect(await controlNamed('Entretien')).toMatchObject({ readOnly: false });
});

it('keeps the title of a table for its section, though its rows have boxes to tick', async () => {
  show(`<div><div><b>Vos dépenses</b></div><table><tr><th></th><th>Poste</th><th>Prix</th></tr>
    <tr><td><input type="checkbox"></td><td>Location</td><td><input></td></tr>
    <tr><td><input type="checkbox"></td><td>Entretien</td><td><input></td></tr></table></div>`);
  expect((await controlNamed('Location')).sections).toContain('Vos dépenses');
});

it('joins radios that each stand alone in the shadow of a component', async () => {
  show(
    `<div role="radiogroup" aria-label="Public"><x-one>Jeunes</x-one><x-one>Adultes</x-one></div>`,
  );
  for (const host of document.querySelectorAll('x-one')) {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'p' });
    label.append(radio, document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(label);
  }
  expect(await scan(document)).toHaveLength(1);
  expect(await controlNamed('Public')).toMatchObject({ options: ['Jeunes', 'Adultes'] });
});

it('names a box by the text beside the form that only wraps it', async () => {
  show(`<div><span>Domaine</span><div><form role="search"><label aria-label="Go" for="b"></label>
    <input id="b" type="search"></form></div></div><div><span>Ville</span><input></div>`);
  await controlNamed('Domaine');
});
