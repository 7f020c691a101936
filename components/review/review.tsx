import type { Action, ShownFinding } from '../../lib/assist/state.ts';
import type { Review as Facts } from '../../lib/checks/review.ts';
import { useText } from '../language.tsx';
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

/** « Avant de transmettre »: the whole request in a minute. Sending stays the user's. */
export function Review({ review, findings, dispatch, onPrint }: ReviewProps) {
  const { t } = useText();
  const { blocks, doubtful, awaited, unseen } = review;
  const isWhole = awaited === 0 && unseen.length === 0;
  const standing =
    blocks > 0 ? 'blocks' : doubtful > 0 ? 'doubtful' : isWhole ? 'clear' : 'unfinished';
  /** « 1 point », « 2 points »; nothing of none. */
  const counted = (key: 'blocks' | 'doubtful' | 'awaited', count: number) =>
    count > 0 ? t(`review.${key}-${count === 1 ? 'one' : 'many'}`, { count }) : '';
  const open = findings.filter(each => each.severity !== 'information' && !each.isAwaited);
  return (
    <section class="review" aria-label={t('review.title')}>
      <h2>{t('review.title')}</h2>
      <p class="review-verdict" data-standing={standing}>
        {[
          standing !== 'blocks' && t(`review.verdict-${standing}`),
          counted('blocks', blocks),
          counted('doubtful', doubtful),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {awaited > 0 && <p>{counted('awaited', awaited)}</p>}
      {unseen.length > 0 && (
        <p class="review-unseen">{t('review.unseen', { tabs: unseen.join(', ') })}</p>
      )}
      <ReviewRequest review={review} />
      <WagesQuestion review={review} dispatch={dispatch} isSheet={!onPrint} />
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
      <h3>
        {review.papers.some(({ files }) => files === null)
          ? t('review.papers-unseen')
          : t('review.papers', {
              done: review.papers.filter(({ files }) => files && files.length > 0).length,
              count: review.papers.length,
            })}
      </h3>
      <ul class="review-list">
        {review.papers.map(({ label, files }) => (
          <li key={label} data-severity={files && files.length > 0 ? 'done' : 'doubtful'}>
            <b>{label}</b>{' '}
            {files === null
              ? t('review.not-seen')
              : files.length > 0
                ? files.join(', ')
                : t('review.no-file')}
          </li>
        ))}
      </ul>
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
