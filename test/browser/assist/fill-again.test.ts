import { expect, it } from 'vitest';
import { fill } from '../../../lib/assist/fill.ts';
import { eventsOnPage, the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { fillOptions, itemFor } from './a-fill.ts';

const plan = () =>
  Promise.all([
    itemFor('Intitulé', 'Semaine de formation'),
    itemFor('Début', '2026-11-16', 'date'),
    itemFor('Coût', 1300, 'money'),
    itemFor('Sexe', 'Féminin', 'list'),
    itemFor('Titulaire', 'Oui', 'choice'),
    itemFor('Adresse du siège', true, 'checkbox'),
  ]);

it('sends no event to a page that holds everything already', async () => {
  show(`
    <label>Intitulé <input></label>
    <div><div>Début</div><input placeholder="JJ/MM/AAAA"></div>
    <label>Coût <input inputmode="decimal" class="cost"></label>
    <label>Sexe <select><option value="">Choisir<option>Féminin<option>Masculin</select></label>
    <fieldset><legend>Titulaire</legend><label><input type="radio" name="t">Oui</label>
      <label><input type="radio" name="t">Non</label></fieldset>
    <label><input type="checkbox">Adresse du siège</label>`);
  const cost = the<HTMLInputElement>('.cost');
  cost.addEventListener('blur', () => {
    cost.value = '1 300,00 €';
  });
  const first = await fill(await plan(), fillOptions());
  expect(first.map(({ outcome }) => outcome.status.slice(0, 4))).toEqual(Array(6).fill('held'));

  const events = eventsOnPage();
  const again = await fill(await plan(), fillOptions());
  expect(again.map(({ outcome }) => outcome.status.slice(0, 4))).toEqual(Array(6).fill('held'));
  expect(events).toEqual([]);
});
