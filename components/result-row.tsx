import type { Action, Row } from '../lib/assist/state.ts';
import type { TextKey } from '../locales/sentences.ts';
import { useText } from './language.tsx';
import { standingOf } from './standing.ts';

interface Props {
  readonly row: Row;
  /** Several tabs of the form are listed: each line says its own. */
  readonly showsPage: boolean;
  readonly busy: boolean;
  readonly dispatch: (action: Action) => void;
}

/** One field: what it is, what the page holds, why, and what can be done about it. */
export function ResultRow({ row, showsPage, busy, dispatch }: Props) {
  const { t, say } = useText();
  const { id, label } = row;
  const button = (key: TextKey, action: Action, always = false) => (
    <button
      type="button"
      class={key === 'row.write' ? 'link strong' : 'link'}
      disabled={busy && !always}
      aria-label={t('row.named', { what: t(key), label })}
      onClick={() => dispatch(action)}
    >
      {t(key)}
    </button>
  );
  const key = row.reason?.key ?? '';
  // « valeur inconnue » would worry about a field that may stay empty, or awaits an answer.
  const isWhole = key === 'reason.optional' || key === 'reason.amount';
  const word = isWhole && row.reason ? say(row.reason) : t(`status.${row.status}`);
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
        <strong translate={false}>{label}</strong> <span class="row-status">{word}</span>
      </p>
      {row.value && (
        <p class="row-value" translate={false}>
          {t('row.read', { value: row.value })}
        </p>
      )}
      {row.canWrite && row.wanted && (
        <p class="row-wanted" translate={false}>
          {t('row.wanted', { value: row.wanted })}
        </p>
      )}
      {row.teaching?.note && <p class="row-note">{say(row.teaching.note)}</p>}
      {row.reason && !isWhole && key !== 'reason.yours' && (
        <p class="row-reason">{say(row.reason)}</p>
      )}
      <p class="row-buttons">
        {row.canWrite &&
          button('row.write', { type: 'write', rowIds: [id], over: { [id]: row.value } })}
        {row.canShow && button('row.show', { type: 'show', rowId: id }, true)}
        {row.teaching?.canPoint &&
          button(row.canShow ? 'teach.point-other' : 'teach.point', { type: 'point', rowId: id })}
        {row.teaching?.canForget && button('teach.forget', { type: 'forget', rowId: id }, true)}
        {row.canUndo && button('row.undo', { type: 'undo', rowId: id })}
      </p>
    </li>
  );
}
