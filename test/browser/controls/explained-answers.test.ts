import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const QUESTION = 'Quelle pièce transmettez-vous ?';

const answer = (id: string, name: string, help: string) =>
  `<div><input type="radio" name="piece" id="${id}" value="${id}"><label for="${id}">${name}
   <span class="help">${help}</span></label></div>`;

const ask = (...answers: string[]) =>
  show(
    `<fieldset><legend>${QUESTION}</legend>${answers.join('')}</fieldset>`,
    '.help { display: block; font-size: 11px } .large .help { font-size: 14px }',
  );

it('takes an answer by its name, what is written smaller under it aside', async () => {
  ask(
    answer('a', 'Convention', 'Signée des deux parties'),
    answer('b', 'Devis', 'Accepté avant signature'),
  );
  const control = await controlNamed(QUESTION);
  expect(control.choices.map(({ text }) => text)).toEqual(['Convention', 'Devis']);
  expect(await write(control, 'Devis')).toMatchObject({ status: 'held', read: 'Devis' });
  expect(document.querySelector<HTMLInputElement>('#b')?.checked).toBe(true);
});

it('keeps what tells apart two answers of one name', async () => {
  ask(answer('a', 'CDI', 'Temps plein'), answer('b', 'CDI', 'Temps partiel'));
  const control = await controlNamed(QUESTION);
  expect(control.choices.map(({ text }) => text)).toEqual(['CDI Temps plein', 'CDI Temps partiel']);
  expect((await write(control, 'CDI')).status).toBe('refused');
  expect(await read(control)).toBeNull();
});

it('keeps the unit under a number written larger', async () => {
  ask(answer('a', '12', 'mois'), answer('b', '24', 'mois'));
  const { choices } = await controlNamed(QUESTION);
  expect(choices.map(({ text }) => text)).toEqual(['12 mois', '24 mois']);
});

it('takes an answer by its name, what is written lighter under it aside', async () => {
  const cards = [
    ['Non cadre', 'Employé ou ouvrier'],
    ['Agent de maîtrise', 'Technicien compris'],
  ].map(
    ([name, more]) =>
      `<div role="radio" aria-checked="false" tabindex="0"><strong>${name}</strong><div>${more}</div></div>`,
  );
  show(
    `<div id="q">Statut</div><div role="radiogroup" aria-labelledby="q">${cards.join('')}</div>`,
    'strong { font-weight: bold }',
  );
  document.querySelector('[role=radiogroup]')?.addEventListener('click', ({ target }) => {
    const card = (target as Element).closest('[role=radio]');
    for (const each of document.querySelectorAll('[role=radio]'))
      each.setAttribute('aria-checked', String(each === card));
  });
  const control = await controlNamed('Statut');
  expect(control.options).toEqual(['Non cadre', 'Agent de maîtrise']);
  expect(await write(control, 'Agent de maîtrise')).toMatchObject({ status: 'held' });
  expect(document.querySelector('[aria-checked=true]')?.textContent).toMatch(/^Agent/u);
});
