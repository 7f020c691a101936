// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WagesQuestion } from '../../../components/review/wages-question.tsx';
import type { Action } from '../../../lib/assist/state.ts';
import '../../../locales/popup.ts';
import type { Review } from '../../../lib/checks/review.ts';
import { fakeReview } from './fake-review.ts';
import { show } from './show.tsx';

async function asked(overrides: Partial<Review> = {}, isSheet = false) {
  const actions: Action[] = [];
  const view = await show(
    <WagesQuestion
      review={fakeReview(overrides)}
      dispatch={action => actions.push(action)}
      isSheet={isSheet}
    />,
  );
  const said = () => view.says().replace(/[\s\u202f\u00a0]+/g, ' ');
  const [monthly, weekly] = view.place.querySelectorAll<HTMLInputElement>('.review-rate input');
  return { ...view, actions, said, monthly, weekly };
}

test('asks, supposes neither answer, and says what could be asked for', async () => {
  const { place, said } = await asked();
  expect([...place.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([
    false,
    false,
  ]);
  expect(said()).toContain('jusqu’à 855,00 € peuvent');
  expect(said()).not.toContain('HT');
});

test('says no figure when the hours are not known', async () => {
  expect((await asked({ wagesMost: null })).said()).not.toContain('€');
});

test('sends the answer, either way', async () => {
  const { actions, place } = await asked();
  for (const radio of place.querySelectorAll('input')) radio.click();
  expect(actions).toEqual([
    { type: 'answer-wages', wages: 'claimed' },
    { type: 'answer-wages', wages: 'declined' },
  ]);
});

test('computes nothing for who gives the wages up', async () => {
  const { place } = await asked({ wages: 'declined' });
  expect(place.querySelector('output')).toBeNull();
  expect(place.querySelectorAll('input')[1]?.checked).toBe(true);
});

test.each([
  ['2426,67', '35', '16,00 €'],
  ['2 426,67 €', '35 h', '16,00 €'],
  ['2426.67', '35', '16,00 €'],
  ['1000', '17,5', '13,19 €'],
])('computes the hourly rate of %s a month, %s a week', async (month, week, rate) => {
  const { set, said, monthly, weekly } = await asked({ wages: 'claimed' });
  if (!monthly || !weekly) throw new Error('No boxes');
  await set(monthly, month);
  await set(weekly, week);
  expect(said()).toContain(`Taux horaire brut : ${rate} (brut mensuel ÷`);
});

test.each(['', 'environ 2000', '-5', '0'])('computes nothing of « %s »', async month => {
  const { set, said, monthly } = await asked({ wages: 'claimed' });
  if (!monthly) throw new Error('No box');
  await set(monthly, month);
  expect(said()).toContain('Taux horaire = brut mensuel ÷');
  expect(said()).not.toContain('Taux horaire brut :');
});

test.each([
  [null, 'pas encore répondu'],
  ['claimed', 'Oui, nous la demandons'],
  ['declined', 'Non, nous y renonçons pour cette demande'],
] as const)('shows the answer (%s) on paper, with nothing to press', async (wages, answer) => {
  const { place, said } = await asked({ wages }, true);
  expect(said()).toBe(`Demandez-vous la rémunération ? ${answer}`);
  expect(place.querySelector('input')).toBeNull();
});
