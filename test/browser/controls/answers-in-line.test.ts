import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.card { cursor: pointer; display: inline-block; border: 1px solid; width: 200px }
  a { display: inline-block; padding: 4px 16px; border: 1px solid } .on { background: #cde }`;

function answers(markup: string): string[] {
  show(markup, STYLE);
  const pressed: string[] = [];
  const all = [...document.querySelectorAll('.card, a')];
  for (const answer of all) {
    answer.addEventListener('click', event => {
      event.preventDefault();
      pressed.push(answer.textContent ?? '');
      for (const other of all) other.classList.toggle('on', other === answer);
    });
  }
  return pressed;
}

it('presses the card that stands under its question, in the same block', async () => {
  const pressed = answers(`<section><div><p>Quel public ?</p><div class="card">Jeunes de moins
    de 26 ans</div><div class="card">Adultes</div></div></section>`);
  // Wide and framed as they are, the cards are no lists.
  expect(await scan(document)).toHaveLength(1);
  const outcome = await write(await controlNamed('Quel public ?'), 'Adultes');
  expect(outcome).toMatchObject({ status: 'held', read: 'Adultes' });
  expect(pressed).toEqual(['Adultes']);
});

it('presses the link that answers a question', async () => {
  const pressed = answers(`<form><div><span>Hébergement compris ?</span>
    <div><a href="#">Oui</a><a href="#">Non</a></div></div></form>`);
  const control = await controlNamed('Hébergement compris ?');
  expect(control).toMatchObject({ kind: 'choice', options: ['Oui', 'Non'] });
  expect(await write(control, 'Non')).toMatchObject({ status: 'held', read: 'Non' });
  expect(pressed).toEqual(['Non']);
});

it('presses no link that leads on or acts', async () => {
  answers(`<form><div><span>Que voulez-vous faire ?</span>
    <div><a href="#">Enregistrer</a><a href="#">Retour</a></div></div>
    <div><span>Voir aussi</span><div><a href="/a">Aide</a><a href="/b">Guide</a></div></div></form>`);
  expect(await scan(document)).toEqual([]);
});
