import { useState } from 'preact/hooks';
import type { Action } from '../../lib/assist/state.ts';
import { hourlyWage } from '../../lib/checks/hourly-wage.ts';
import type { Review } from '../../lib/checks/review.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly review: Review;
  readonly dispatch: (action: Action) => void;
  /** On paper the answer shows, and nothing can be pressed. */
  readonly isSheet: boolean;
}

/** « Demandez-vous la rémunération ? »: asked, recorded, and computed in the open. */
export function WagesQuestion({ review, dispatch, isSheet }: Props) {
  const { t, language } = useText();
  const [monthly, setMonthly] = useState('');
  const [weekly, setWeekly] = useState('35');
  const { wages, wagesMost } = review;
  // Wages bear no tax: no « HT » here.
  const euros = (amount: number) =>
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(amount);
  const rate = hourlyWage(numberOf(monthly), numberOf(weekly));
  if (isSheet) {
    return (
      <p>
        <b>{t('review.wages')}</b> {t(`review.wages-${wages ?? 'unanswered'}`)}
      </p>
    );
  }
  return (
    <fieldset class="review-wages">
      <legend>{t('review.wages')}</legend>
      {wagesMost !== null && <p>{t('review.wages-most', { most: euros(wagesMost) })}</p>}
      {(['claimed', 'declined'] as const).map(answer => (
        <label key={answer}>
          <input
            type="radio"
            name="wages"
            autocomplete="off"
            checked={wages === answer}
            onChange={() => dispatch({ type: 'answer-wages', wages: answer })}
          />
          {t(`review.wages-${answer}`)}
        </label>
      ))}
      {wages === 'claimed' && (
        <div class="review-rate">
          <label>
            {t('review.monthly')}
            <input
              inputMode="decimal"
              autocomplete="off"
              value={monthly}
              onInput={event => setMonthly(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('review.weekly')}
            <input
              inputMode="decimal"
              autocomplete="off"
              value={weekly}
              onInput={event => setWeekly(event.currentTarget.value)}
            />
          </label>
          <output>
            {rate === null ? t('review.rate-none') : t('review.rate', { rate: euros(rate) })}
          </output>
        </div>
      )}
    </fieldset>
  );
}

/** « 2 500,50 € », « 35 h » and « 2500.50 » as typed in France; 0 for what is no number. */
function numberOf(text: string): number {
  const plain = text.replace(/[\s€]|h$|heures?$/giu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : 0;
}
