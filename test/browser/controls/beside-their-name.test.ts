import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const ICON = '<span class="help" tabindex="0"><svg width="16" height="16"></svg></span>';

const seen = async (markup: string, style = '') =>
  (await scan(show(markup, style))).map(({ kind, label, sections }) => [kind, label, sections[0]]);

it('an icon in a label, where the keyboard stops, is the help of its box', async () => {
  expect(await seen(`<label for="d">Durée hebdo. <b>*</b> ${ICON}</label><input id="d">`)).toEqual([
    ['text', 'Durée hebdo.', undefined],
  ]);
});

it('a list without any role in a label is one all the same', async () => {
  expect(
    await seen(
      `<label>Niveau <div class="list" tabindex="0">Niveau 3 <svg width="16" height="16"></svg></div></label>`,
      '.list { width: 240px; height: 30px; border: 1px solid }',
    ),
  ).toEqual([['list', 'Niveau', undefined]]);
});

const answers =
  '<div class="b"><button type="button">Oui</button><button type="button">Non</button></div>';
const row = '.row { display: flex; gap: 12px } .b { display: flex }';

it('a question beside its answers is asked by them, under the title of their frame', async () => {
  expect(
    await seen(
      `<fieldset><legend>Situation du salarié</legend><div class="row"><div>Est-il reconnu travailleur handicapé ?</div>${answers}</div></fieldset>`,
      row,
    ),
  ).toEqual([['choice', 'Est-il reconnu travailleur handicapé ?', 'Situation du salarié']]);
});

it('a word that is no question leaves the question to the title of their frame', async () => {
  const [found] = await seen(
    `<fieldset><legend>Paiement direct</legend><div class="row"><div>Réponse de l’employeur</div>${answers}</div></fieldset>`,
    row,
  );
  expect(found?.[1]).toBe('Paiement direct');
});
