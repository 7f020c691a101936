import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

async function namedUnder(markup: string, style = ''): Promise<string[]> {
  show(markup, style);
  return (await scan(document)).map(({ section, label }) => `${section}: ${label}`);
}

const answers = (name: string, ...texts: string[]) =>
  texts.map(text => `<label><input type="radio" name="${name}">${text}</label>`).join('');

it('gives back to a box the label that its kit tied to the one beside it', async () => {
  const names = await namedUnder(
    `<h2>Module 1</h2><div class="period">
       <div><label for="d0">Début de formation</label><div><input id="d0"></div></div>
       <div><label for="d0">Fin de formation</label><div><input id="d1"></div></div></div>`,
    '.period { display: flex; gap: 20px } label { display: block }',
  );
  expect(names).toEqual(['Module 1: Début de formation', 'Module 1: Fin de formation']);
  expect((await write(await controlNamed('Fin de formation'), '20/11/2026')).status).toBe('held');
  expect(the<HTMLInputElement>('#d0').value).toBe('');
  expect(the<HTMLInputElement>('#d1').value).toBe('20/11/2026');
});

it('leaves to a box its second label, in its own block or far from any other', async () => {
  show(`<table><tr><td><label for="a">Montant</label></td>
      <td><input id="a"><label for="a">en euros</label></td></tr>
    <tr><td>Taux</td><td><input id="b"></td></tr></table>`);
  const [amount] = await scan(document);
  expect(amount?.labels.map(({ text }) => text)).toEqual(['Montant', 'en euros']);
});

it('names a group by what it holds, where its kit gave the same id to the frame around', async () => {
  const names = await namedUnder(
    `<fieldset aria-labelledby="f"><legend id="f">Module 1</legend>
       <div><label>Intitulé <input></label></div>
       <div role="radiogroup" aria-labelledby="f"><span id="f">Modalité pédagogique</span>
         ${answers('m', 'Présentielle', 'Mixte')}</div></fieldset>`,
    'span { display: block }',
  );
  expect(names).toEqual(['Module 1: Intitulé', 'Module 1: Modalité pédagogique']);
});

it('takes the label in a frame for the question, and the title of the frame for its section', async () => {
  const names = await namedUnder(
    `<fieldset><legend>Lieu d’exécution</legend><div><label>Où travaillera-t-il ?</label>
       <div>${answers('l', 'Au siège', 'Ailleurs')}</div></div></fieldset>
     <fieldset><legend>Public</legend><div><p>Une seule réponse</p>
       <div>${answers('p', 'Permanent', 'Intérimaire')}</div></div></fieldset>`,
  );
  expect(names[0]).toBe('Lieu d’exécution: Où travaillera-t-il ?');
  expect(names[1]).toMatch(/: Public$/u);
});

it('reads the question rather than the untranslated word of a kit for its answers', async () => {
  const group = (name: string) => `<div><span>Avez-vous un NIR temporaire ?</span>
    <div role="radiogroup" aria-label="${name}"><button type="button" role="radio"
      aria-checked="false">Oui</button><button type="button" role="radio"
      aria-checked="false">Non</button></div></div>`;
  const labelOf = async (name: string) => {
    show(group(name), 'span { display: block }');
    return (await scan(document))[0]?.label;
  };
  expect(await labelOf('toggle-group')).toBe('Avez-vous un NIR temporaire ?');
  expect(await labelOf('Groupe de rattachement')).toBe('Groupe de rattachement');
});
