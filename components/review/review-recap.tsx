import type { Reconciled } from '../../lib/checks/reconcile.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly lines: readonly Reconciled[];
}

/** The Synthèse of the portal beside what it should say: what differs in sight, the rest behind. */
export function ReviewRecap({ lines }: Props) {
  const { t } = useText();
  if (lines.length === 0) return null;
  const of = (...verdicts: Reconciled['verdict'][]) =>
    lines.filter(({ verdict }) => verdicts.includes(verdict));
  const wrong = of('differs', 'absent');
  const same = of('same');
  return (
    <>
      <h3>{t('review.recap', { same: same.length, count: same.length + wrong.length })}</h3>
      {wrong.length > 0 && (
        <ul class="review-list">
          {wrong.map((line, index) => (
            <li key={`${line.key}-${index}`} data-severity="doubtful">
              <b>{line.label}</b>{' '}
              {t(line.verdict === 'absent' ? 'review.absent' : 'review.differs', {
                shown: line.shown ?? '',
                expected: line.expected ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('review.recap-all')}</summary>
        <ul class="review-list">
          {of('same', 'unknown').map((line, index) => (
            <li key={`${line.key}-${index}`} data-severity={line.verdict === 'same' ? 'done' : ''}>
              <b>{line.label}</b> {line.shown || '–'}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
