import { useText } from '../language.tsx';

export interface Point {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly says: string;
  readonly remedy: string;
  readonly source: string;
}

/** What to look at in a training before a request is made of it. */
export function ProfilePoints({ points }: { readonly points: readonly Point[] }) {
  const { t } = useText();
  const count = points.length;
  if (count === 0) return null;
  return (
    <details class="profile-points">
      <summary>
        <span class="chip chip-check">
          {t(count === 1 ? 'entry.point' : 'entry.points', { count })}
        </span>
      </summary>
      <ul class="errors">
        {points.map(({ id, label, group, says, remedy, source }) => (
          <li key={id} data-point={id}>
            <strong>{[group, label].filter(Boolean).join(' · ')}</strong>
            <p>{says}</p>
            <p class="remedy">{remedy}</p>
            <p class="quiet">{source}</p>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('entry.never-blocks')}</p>
    </details>
  );
}
