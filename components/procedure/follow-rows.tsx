import type { ShownRow } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly rows: readonly ShownRow[];
  readonly onFollow: (number: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Each request of the list in view: nothing is drawn in the portal's own layout. */
export function FollowRows({ rows, onFollow, onOpen }: Props) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <details class="follow-list follow-rows" open>
      <summary>{t('follow.rows', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ number, text, dossierId }) => (
          <li key={number} data-number={number}>
            <span class="follow-line">{text}</span>
            {dossierId ? (
              <button
                type="button"
                class="link"
                data-opens={dossierId}
                aria-label={t('follow.see-named', { title: text })}
                onClick={() => onOpen(dossierId)}
              >
                {t('follow.see')}
              </button>
            ) : (
              <button
                type="button"
                aria-label={t('follow.row-named', { number })}
                onClick={() => onFollow(number)}
              >
                {t('follow.row')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
