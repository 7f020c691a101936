// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../locales/popup.ts';
import { fakeFinding, fakeReview } from './fake-review.ts';
import { fakeState } from './fake-state.ts';
import { showPanel } from './show-panel.tsx';

const findings = [fakeFinding()];

function checksOf(panel: ReturnType<typeof showPanel>) {
  const section = panel.place.querySelector('.checks');
  return [...(section?.querySelectorAll('.chip') ?? [])].map(chip => chip.textContent);
}

test('says nothing of a request that was not seen', () => {
  const panel = showPanel(fakeState());
  expect(panel.place.querySelector('.checks')).toBeNull();
});

test('counts apart what is wrong, doubtful and still empty', () => {
  const review = fakeReview({ blocks: 1, doubtful: 2, awaited: 3 });
  const panel = showPanel(fakeState({ review, findings }));
  expect(checksOf(panel)).toEqual(['1 à corriger', '2 à vérifier', '3 à remplir']);
});

test('says only what there is, and that there is nothing', async () => {
  const panel = showPanel(fakeState({ review: fakeReview({ awaited: 4 }) }));
  expect(checksOf(panel)).toEqual(['4 à remplir']);
  await panel.show(fakeState({ review: fakeReview() }));
  expect(checksOf(panel)).toEqual(['Rien à corriger']);
  expect(panel.has('Voir les vérifications')).toBe(false);
});

test('shows the list or the last look, one at a time, and closes them', async () => {
  const panel = showPanel(fakeState({ review: fakeReview({ blocks: 1 }), findings }));
  const shown = () =>
    ['.findings', '.review'].map(each => panel.place.querySelector(each) !== null);
  expect(shown()).toEqual([false, false]);
  await panel.press('Voir les vérifications');
  expect(shown()).toEqual([true, false]);
  await panel.press('Avant de transmettre');
  expect(shown()).toEqual([false, true]);
  expect(panel.button('Avant de transmettre').getAttribute('aria-expanded')).toBe('true');
  await panel.press('Avant de transmettre');
  expect(shown()).toEqual([false, false]);
  await panel.press('Voir les vérifications');
  await panel.press('Fermer les vérifications');
  expect(shown()).toEqual([false, false]);
});

test('keeps the list open while the request changes', async () => {
  const panel = showPanel(fakeState({ review: fakeReview({ blocks: 1 }), findings }));
  await panel.press('Voir les vérifications');
  const other = fakeFinding({ id: 'other', says: 'Il manque un chiffre.' });
  await panel.show(fakeState({ review: fakeReview({ blocks: 2 }), findings: [other] }));
  expect(panel.place.querySelector('.findings')?.textContent).toContain('Il manque un chiffre.');
});
