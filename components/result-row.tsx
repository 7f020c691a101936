import type { Action, Row } from '../lib/assist/state.ts';
import { useText } from './language.tsx';
import { standingOf } from './standing.ts';

interface Props {
  readonly row: Row;
  /** Several tabs of the form are listed: each line says its own. */
  readonly showsPage: boolean;
  readonly busy: boolean;
  readonly dispatch: (action: Action) => void;
}

/** « lu sur la page : rien » says nothing more about these. */
const NOTHING_TO_READ: readonly Row['status'][] = [
  'write',
  'missing',
  'yours',
  'not-found',
  'skipped',
];

/** One field: what it is, what the page holds, why, and what can be done about it. */
export function ResultRow({ row, showsPage, busy, dispatch }: Props) {
  const { t, say } = useText();
  const { label } = row;
  const isOptional = row.reason?.key === 'reason.optional';
  // « valeur inconnue » would worry about a field that may stay empty.
  const word = isOptional && row.reason ? say(row.reason) : t(`status.${row.status}`);
  return (
    <li
      class="row"
      data-field={row.field}
      data-page={row.pageId}
      data-status={row.status}
      data-standing={standingOf(row)}
    >
      <p class="row-label">
        {showsPage && <span class="row-page">{row.pageName} </span>}
        {row.group && <span class="quiet">{row.group} </span>}
        <strong>{label}</strong> <span class="row-status">{word}</span>
      </p>
      {(row.value || !NOTHING_TO_READ.includes(row.status)) && (
        <p class="row-value">
          {row.value ? t('row.read', { value: row.value }) : t('row.read-empty')}
        </p>
      )}
      {row.canWrite && row.wanted && (
        <p class="row-wanted">{t('row.wanted', { value: row.wanted })}</p>
      )}
      {row.teaching?.note && <p class="row-note">{say(row.teaching.note)}</p>}
      {row.reason && !isOptional && <p class="row-reason">{say(row.reason)}</p>}
      <p class="row-buttons">
        {row.canWrite && (
          <button
            type="button"
            class="link strong"
            disabled={busy}
            aria-label={t('row.write-named', { label })}
            onClick={() =>
              dispatch({ type: 'write', rowIds: [row.id], over: { [row.id]: row.value } })
            }
          >
            {t('row.write')}
          </button>
        )}
        {row.canShow && (
          <button
            type="button"
            class="link"
            aria-label={t('row.show-named', { label })}
            onClick={() => dispatch({ type: 'show', rowId: row.id })}
          >
            {t('row.show')}
          </button>
        )}
        {row.teaching?.canPoint && (
          <button
            type="button"
            class="link"
            disabled={busy}
            aria-label={t('teach.point-named', { label })}
            onClick={() => dispatch({ type: 'point', rowId: row.id })}
          >
            {t(row.canShow ? 'teach.point-other' : 'teach.point')}
          </button>
        )}
        {row.teaching?.canForget && (
          <button
            type="button"
            class="link"
            aria-label={t('teach.forget-named', { label })}
            onClick={() => dispatch({ type: 'forget', rowId: row.id })}
          >
            {t('teach.forget')}
          </button>
        )}
        {row.canUndo && (
          <button
            type="button"
            class="link"
            disabled={busy}
            aria-label={t('row.undo-named', { label })}
            onClick={() => dispatch({ type: 'undo', rowId: row.id })}
          >
            {t('row.undo')}
          </button>
        )}
      </p>
    </li>
  );
}
