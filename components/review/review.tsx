import type { Action, ShownFinding } from '../../lib/assist/state.ts';
import type { Review as Facts } from '../../lib/checks/review.ts';
import { useText } from '../language.tsx';
import { ReviewPapers } from './review-papers.tsx';
import { ReviewRecap } from './review-recap.tsx';
import { ReviewRequest } from './review-request.tsx';
import { WagesQuestion } from './wages-question.tsx';

export interface ReviewProps {
  readonly review: Facts;
  readonly findings: readonly ShownFinding[];
  readonly dispatch: (action: Action) => void;
  /** Opens the sheet to print; absent on the sheet itself. */
  readonly onPrint?: (() => void) | undefined;
}

/** Whether it can leave: nothing is said to be right while something is missing. */
function standingOf({ blocks, doubtful, awaited, unseen, papers }: Facts) {
  if (blocks > 0) return 'blocks';
  if (awaited > 0 || papers.some(({ files }) => files?.length === 0)) return 'missing';
  if (doubtful > 0) return 'doubtful';
  return unseen.length > 0 ? 'unfinished' : 'clear';
}

/** « Avant de transmettre »: the whole request in a minute. Sending stays the user's. */
export function Review({ review, findings, dispatch, onPrint }: ReviewProps) {
  const { t } = useText();
  const { unseen } = review;
  const standing = standingOf(review);
  /** « 1 point », « 2 points »; nothing of none. */
  const counted = (key: 'blocks' | 'doubtful' | 'awaited') =>
    review[key] > 0
      ? t(`review.${key}-${review[key] === 1 ? 'one' : 'many'}`, { count: review[key] })
      : '';
  // Boxes to tick and papers have their own lists below.
  const listed = new Set([...review.attestations, ...review.papers].map(({ label }) => label));
  const empty = findings.filter(({ isAwaited, label }) => isAwaited && label && !listed.has(label));
  const open = findings.filter(each => each.severity !== 'information' && !each.isAwaited);
  return (
    <section class="review" aria-label={t('review.title')}>
      <h2>{t('review.title')}</h2>
      <p class="review-verdict" data-standing={standing}>
        {[
          standing !== 'blocks' && t(`review.verdict-${standing}`),
          counted('blocks'),
          counted('awaited'),
          counted('doubtful'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {empty.length > 0 && (
        <p>
          {t('review.empty', {
            fields: [...new Set(empty.map(({ label }) => label))].join(', '),
          })}
        </p>
      )}
      {unseen.length > 0 && (
        <p class="review-unseen">{t('review.unseen', { tabs: unseen.join(', ') })}</p>
      )}
      <ReviewRequest review={review} />
      {review.form === 'request' && (
        <WagesQuestion review={review} dispatch={dispatch} isSheet={!onPrint} />
      )}
      {open.length > 0 && (
        <>
          <h3>{t('review.findings')}</h3>
          <ul class="review-list">
            {open.map(({ id, severity, pageName, group, label, says }) => (
              <li key={id} data-severity={severity}>
                <b>{[pageName, group, label].filter(Boolean).join(' · ')}</b> {says}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReviewRecap lines={review.recap} />
      <ReviewPapers papers={review.papers} />
      <h3>{t('review.attestations')}</h3>
      <ul class="review-list">
        {review.attestations.map(({ label, pageName, ticked }) => (
          <li key={label} data-severity={ticked ? 'done' : 'yours'}>
            <b>
              {t(ticked ? 'review.ticked' : ticked === null ? 'review.not-read' : 'review.to-tick')}
            </b>{' '}
            {pageName} · {label}
          </li>
        ))}
      </ul>
      <h3>{t('review.for-good')}</h3>
      <p>{t('review.for-good-why')}</p>
      {onPrint && (
        <p>
          <button type="button" onClick={onPrint}>
            {t('review.print')}
          </button>
        </p>
      )}
    </section>
  );
}
