// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Question } from '../../../lib/assist/state.ts';
import { fakeState } from './fake-state.ts';
import { showPanel } from './show-panel.tsx';

const asking = (question: Question) => showPanel(fakeState({ run: 'waiting', question }));

test('shows both amounts and puts neither forward', async () => {
  const panel = asking({
    kind: 'amount',
    label: 'Pédagogique',
    employees: 3,
    perEmployee: 300,
    perRequest: 900,
  });
  const buttons = [...panel.place.querySelectorAll<HTMLElement>('.answers button')];
  const names = buttons.map(button => button.textContent?.replaceAll(/\s/g, ' '));
  expect(names).toEqual(['Par salarié : 300,00 € HT', 'Pour toute la demande : 900,00 € HT']);
  expect(buttons.map(button => button.className)).toEqual(['', '']);
  buttons[1]?.click();
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'amount', per: 'request' } }]);
});

const people = [
  { id: 'e1', name: 'Camille EXEMPLE', wants: 'nir' },
  { id: 'e2', name: 'Dominique MODÈLE', wants: 'ntt' },
] as const;

test('takes the numbers of all people on one screen, spaces left out', async () => {
  const panel = asking({ kind: 'identifiers', people });
  const nir = panel.field('Camille EXEMPLE : numéro de sécurité sociale');
  await panel.type(nir, '2 85 03 75 116 001');
  await panel.tick([...panel.place.querySelectorAll<HTMLInputElement>('[type="checkbox"]')][1]);
  await panel.press('Continuer');
  expect(panel.actions).toEqual([
    {
      type: 'answer',
      answer: { kind: 'identifiers', numbers: { e1: '2850375116001', e2: null } },
    },
  ]);
});

test('says what is wrong with a number before anything is written', async () => {
  const panel = asking({ kind: 'identifiers', people: [people[0]] });
  const nir = panel.field('Camille EXEMPLE : numéro de sécurité sociale');
  await panel.type(nir, '28503');
  await panel.press('Continuer');
  expect(panel.actions).toEqual([]);
  expect(nir.getAttribute('aria-invalid')).toBe('true');
  expect(panel.place.querySelector('.error')?.textContent).toContain('13 caractères');
});

test('keeps the numbers out of what the browser remembers', () => {
  const panel = asking({ kind: 'identifiers', people });
  for (const input of panel.place.querySelectorAll('input, form')) {
    expect(input.getAttribute('autocomplete')).toBe('off');
  }
});

const options = ['CDI de droit commun', 'CDD'];

test('offers the options of the page, and to choose oneself', async () => {
  const question = {
    kind: 'option',
    rowId: 'r',
    label: 'Nature du contrat',
    group: 'Salarié 2',
    wanted: 'CDI',
    options,
  } as const;
  const panel = asking(question);
  expect(panel.place.textContent).toContain('Nature du contrat (Salarié 2)');
  expect(panel.button('Choisir').disabled).toBe(true);
  await panel.tick(panel.field('CDI de droit commun'));
  await panel.press('Choisir');
  await panel.press('Je le choisirai moi-même');
  expect(panel.actions.map(action => action.type === 'answer' && action.answer)).toEqual([
    { kind: 'option', rowId: 'r', option: 'CDI de droit commun' },
    { kind: 'option', rowId: 'r', option: null },
  ]);
});

test('fills a past training only when told to, and offers a new edition first', async () => {
  const panel = asking({ kind: 'past-profile', title: 'Semaine 2025', end: '2025-11-21' });
  expect(panel.place.textContent).toContain('21/11/2025');
  await panel.press('Nouvelle édition');
  await panel.press('Remplir quand même');
  expect(panel.sections).toEqual(['profiles']);
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'past-profile', fill: true } }]);
});

test('asks once whether to save, and says that sending stays with the user', async () => {
  const panel = asking({ kind: 'save-policy' });
  expect(panel.place.textContent).toContain('« Transmettre » reste toujours à vous');
  await panel.press('Non, je le ferai moi-même');
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'save-policy', save: false } }]);
});

test('goes on when the user says that their part is done', async () => {
  const panel = asking({ kind: 'your-turn', message: { key: 'panel.looking' } });
  await panel.press("C'est fait, continuer");
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'your-turn' } }]);
});

test('names the tabs that were written and not seen saved, and resumes', async () => {
  const panel = asking({ kind: 'resume', tabs: ['Formation', 'Salariés'] });
  expect(panel.place.textContent).toContain('Formation');
  await panel.press('Reprendre');
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'resume', resume: true } }]);
});

test('asks which page it is, and waits for a choice', async () => {
  const panel = asking({ kind: 'which-page', pages: [{ id: 'salaries', name: 'Salariés' }] });
  expect(panel.button("C'est cette page").disabled).toBe(true);
});
