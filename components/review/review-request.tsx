import type { Review } from '../../lib/checks/review.ts';
import { euros, frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

/** What is asked, for whom, of whom, for how much. */
export function ReviewRequest({ review }: { readonly review: Review }) {
  const { t, language } = useText();
  const { asked, amountPer, modules, people, provider } = review;
  const isSplit = asked !== null && asked.perRequest !== asked.perEmployee;
  const sum =
    asked === null
      ? t('review.unknown')
      : amountPer === null && isSplit
        ? t('review.sum-either', {
            request: euros(asked.perRequest, language),
            employee: euros(asked.perEmployee, language),
          })
        : euros(amountPer === 'employee' ? asked.perEmployee : asked.perRequest, language);
  return (
    <dl class="review-request">
      <dt>{t('review.centre')}</dt>
      <dd>{[review.centre, review.siret].filter(Boolean).join(' · ') || t('review.unknown')}</dd>
      <dt>{t('review.training')}</dt>
      <dd>
        {review.training || t('review.unknown')}
        {modules.map(({ title, start, end, hours }) => (
          <span key={title} class="review-module">
            {[
              modules.length > 1 ? title : '',
              start && end
                ? t('review.dates', { start: frenchDate(start), end: frenchDate(end) })
                : '',
              hours === null ? '' : t('review.hours', { hours }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        ))}
      </dd>
      {provider && <dt>{t('review.provider')}</dt>}
      {provider && <dd>{provider}</dd>}
      <dt>
        {people.length > 0
          ? t('review.people', { count: people.length })
          : t('review.people-unread')}
      </dt>
      <dd>{people.join(', ') || t('review.unknown')}</dd>
      {review.form === 'request' && <dt>{t('review.sum')}</dt>}
      {review.form === 'request' && <dd>{sum}</dd>}
    </dl>
  );
}
