import type { AssistantState } from '../../lib/assist/state.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Review } from './review.tsx';

interface Props {
  readonly state: AssistantState | null;
  /** The portal's tab is no longer there. */
  readonly isGone: boolean;
}

/** One page for the director: what is asked, what is left to look at, room for the approval. */
export function Sheet({ state, isGone }: Props) {
  const { t } = useText();
  const review = state?.review;
  if (!state || !review) {
    return (
      <main>
        <h1>{t('review.sheet-title')}</h1>
        <p role="status">{t(isGone ? 'review.sheet-gone' : 'review.sheet-waiting')}</p>
      </main>
    );
  }
  return (
    <main class="sheet">
      <h1>{t('review.sheet-title')}</h1>
      <p class="no-print">
        <button type="button" onClick={() => window.print()}>
          {t('review.sheet-print')}
        </button>
      </p>
      <Review review={review} findings={state.findings} dispatch={() => undefined} />
      <div class="approval">
        <b>{t('review.approval')}</b>
        <p>{t('review.approval-name')}</p>
        <p>{t('review.approval-sign')}</p>
      </div>
      <footer>{t('review.made-on', { day: frenchDate(review.on) })}</footer>
    </main>
  );
}
