// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Findings } from '../../../components/findings/findings.tsx';
import type { Action, ShownFinding } from '../../../lib/assist/state.ts';
import { fakeFinding } from './fake-review.ts';
import { show } from './show.tsx';

async function list(findings: readonly ShownFinding[]) {
  const actions: Action[] = [];
  const view = await show(
    <Findings findings={findings} dispatch={action => actions.push(action)} />,
  );
  const heads = [...view.place.querySelectorAll('h2, summary')].map(each => each.textContent);
  return { ...view, actions, heads };
}

test('groups what blocks, what is doubtful, what is good to know and what is still empty', async () => {
  const { heads } = await list([
    fakeFinding({ id: 'info', severity: 'information' }),
    fakeFinding({ id: 'empty', isAwaited: true }),
    fakeFinding({ id: 'doubt', severity: 'doubtful' }),
    fakeFinding({ id: 'wrong' }),
  ]);
  expect(heads).toEqual([
    'À corriger avant d’envoyer (1)',
    'À vérifier (1)',
    'Bon à savoir (1)',
    'Reste à remplir (1)',
  ]);
});

test('says where, what, what to do and on whose word', async () => {
  const { find } = await list([fakeFinding()]);
  expect(find('.finding-place').textContent).toBe('Formation · Module 1 · Fin de formation');
  expect(find('.finding-says').textContent).toBe('La fin vient avant le début.');
  expect(find('.finding-remedy').textContent).toBe('Corrigez l’une des deux dates.');
  expect(find('.finding-source').textContent).toBe('D’après : aide du portail, 2026');
});

test('leads to the field in view, and to no other', async () => {
  const { actions, press, has } = await list([
    fakeFinding(),
    fakeFinding({ id: 'elsewhere', label: 'NIR', canShow: false }),
    fakeFinding({ id: 'empty', label: 'Ville', isAwaited: true }),
  ]);
  await press('Aller au champ « Fin de formation »');
  await press('Aller au champ « Ville »');
  expect(actions).toEqual([
    { type: 'show', rowId: fakeFinding().id },
    { type: 'show', rowId: 'empty' },
  ]);
  expect(has('Aller au champ « NIR »')).toBe(false);
});

test('counts a tab without what is no fault or not filled yet', async () => {
  const { place } = await list([
    fakeFinding(),
    fakeFinding({ id: 'doubt', severity: 'doubtful' }),
    fakeFinding({ id: 'info', severity: 'information' }),
    fakeFinding({ id: 'empty', isAwaited: true }),
    fakeFinding({ id: 'nir', pageName: 'Salariés' }),
  ]);
  const chips = [...place.querySelectorAll('.chip')].map(chip => chip.textContent);
  expect(chips).toEqual(['Formation : 2', 'Salariés : 1']);
});

test('says what is wrong with the request as a whole, without a place', async () => {
  const whole = { pageName: '', group: '', label: '', field: '', canShow: false };
  const { place, says } = await list([
    fakeFinding({ ...whole, id: 'a' }),
    fakeFinding({ ...whole, id: 'b', isAwaited: true, says: 'Personne n’est inscrit.' }),
  ]);
  expect(place.querySelector('.finding-place')).toBeNull();
  expect(says()).toContain('Personne n’est inscrit.');
  expect(place.querySelector('button')).toBeNull();
});

test('keeps apart the same field of two modules', async () => {
  const { actions, place } = await list([
    fakeFinding({ id: 'one', group: 'Module 1' }),
    fakeFinding({ id: 'two', group: 'Module 2', block: 1 }),
  ]);
  place.querySelector<HTMLButtonElement>('[data-finding=two] button')?.click();
  expect(actions).toEqual([{ type: 'show', rowId: 'two' }]);
});
