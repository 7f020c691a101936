import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

async function namesOf(markup: string, style = ''): Promise<string[]> {
  show(markup, style);
  return (await scan(document)).map(({ label }) => label);
}

it('reads what the page calls a label rather than what its kit says to the blind', async () => {
  const names = await namesOf(
    `<div><label aria-hidden="true">N° et voie *</label><input aria-label="$t:inputField"></div>
     <div><label aria-hidden="true">Effectif</label><input type="number"
       aria-label="counter value"></div>`,
  );
  expect(names).toEqual(['N° et voie', 'Effectif']);
});

it('keeps what is said to the blind where a mere text stands before the box', async () => {
  const names = await namesOf(
    '<div><p>Tapez trois lettres</p><input aria-label="Organisme de formation"></div>',
  );
  expect(names).toEqual(['Organisme de formation']);
});

it('leaves out the help that is folded in a title', async () => {
  const names = await namesOf(
    `<fieldset role="radiogroup" aria-labelledby="t"><legend id="t">Type de
       qualification<button type="button" aria-label="Aide">?</button><span hidden>La nature de la
       certification.</span></legend>
       <label><input type="radio" name="q">CQP</label>
       <label><input type="radio" name="q">RNCP</label></fieldset>`,
  );
  expect(names[0]).not.toContain('certification');
  expect(names[0]).toContain('Type de qualification');
});

it('reads a name that is hidden altogether', async () => {
  const names = await namesOf(
    '<span id="n" hidden>Téléphone <b>fixe</b></span><input aria-labelledby="n">',
  );
  expect(names).toEqual(['Téléphone fixe']);
});

it('takes the smaller words of a title for a remark', async () => {
  show(
    `<section><h3>Lieu d’exécution <small>où le salarié travaille</small></h3>
      <label for="a">Adresse</label><input id="a"><label for="b">CP</label><input id="b"></section>`,
    'h3 { font-size: 20px } small { font-size: 12px }',
  );
  const sections = (await scan(document)).map(({ section }) => section);
  expect(sections).toEqual(['Lieu d’exécution', 'Lieu d’exécution']);
});
