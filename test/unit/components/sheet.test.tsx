// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Sheet } from '../../../components/review/sheet.tsx';
import '../../../locales/popup.ts';
import { check } from '../../../lib/checks/check.ts';
import { reviewOf } from '../../../lib/checks/review.ts';
import { fullRequest, invented } from '../checks/full-request.ts';
import { fakeReview } from './fake-review.ts';
import { fakeState } from './fake-state.ts';
import { show } from './show.tsx';

const state = fakeState({ review: fakeReview({ unseen: ['Documents'] }) });

test('says that it waits, then why nothing will come', async () => {
  const { draw, says } = await show(<Sheet state={null} isGone={false} />);
  expect(says()).toContain('En attente de la page du portail');
  await draw(<Sheet state={null} isGone />);
  expect(says()).toContain('La page du portail n’est plus ouverte');
});

test('keeps what was read once the page of the portal is closed', async () => {
  const { says } = await show(<Sheet state={state} isGone />);
  expect(says()).toContain('Camille EXEMPLE, Dominique MODÈLE');
});

test('leaves room for the approval, and says what it is worth', async () => {
  const { find, says } = await show(<Sheet state={state} isGone={false} />);
  expect(find('.approval').textContent).toBe('Accord de la directionNom et dateSignature');
  expect(says()).toContain('Lu le 21/11/2026 sur le portail. Document interne');
});

test('offers nothing to press on paper', async () => {
  const { place } = await show(<Sheet state={state} isGone={false} />);
  const pressed = [...place.querySelectorAll('button, input, select')];
  expect(pressed.every(each => each.closest('.no-print'))).toBe(true);
});

test('carries no number, birth date, street nor address of anybody', async () => {
  const people = [invented(1), { ...invented(2), ntt: '1234567890', email: 'a@example.org' }];
  const facts = fullRequest(people, { recap: recapOf(people) });
  const review = reviewOf(facts, check(facts));
  const { says } = await show(<Sheet state={fakeState({ review })} isGone={false} />);
  const said = says();
  for (const { prenom } of people) expect(said).toContain(prenom);
  for (const { nir } of people) expect(said.replace(/\s/g, '')).not.toContain(nir);
  for (const hidden of ['1234567890', '30/01/1987', '1987-01-30', 'Tanneurs', 'a@example.org']) {
    expect(said).not.toContain(hidden);
  }
});

/** What the Synthèse shows of them: names and birth dates. */
function recapOf(people: readonly object[]) {
  return people.flatMap(() => [
    { label: 'employee-name', value: 'Prénom B BONNIER', section: '' },
    { label: 'employee-birth', value: '30/01/1987', section: '' },
  ]);
}
