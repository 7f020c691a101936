import type { Row } from '../lib/assist/state.ts';
import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';
import { ResultRow } from './result-row.tsx';
import { standingOf } from './standing.ts';

const rankOf = (row: Row) => (/check|yours/.test(standingOf(row)) ? 0 : 1);

interface Props extends PanelProps {
  /** The same fields are shown above, before they are written. */
  readonly isHidden: boolean;
}

/** What became of each field, those to look at first in sight. */
export function Results({ state, dispatch, isHidden }: Props) {
  const { t } = useText();
  const busy = state.run === 'running';
  const { rows } = state;
  const showsPage = new Set(rows.map(row => row.pageId)).size > 1;
  const proposed = rows.filter(row => row.canWrite && row.status === 'propose').map(row => row.id);
  // While it writes, the lines keep the page's order: none may leave from under the eye.
  const shown = busy ? rows : [...rows].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <section class="results" aria-label={t('panel.results')} hidden={rows.length === 0 || isHidden}>
      <div class="bulk">
        {proposed.length > 0 && (
          <button
            type="button"
            disabled={busy}
            onClick={() => dispatch({ type: 'write', rowIds: proposed })}
          >
            {proposed.length === 1
              ? t('panel.write-one')
              : t('panel.write-many', { count: proposed.length })}
          </button>
        )}
        {rows.some(row => row.canUndo) && (
          <button type="button" disabled={busy} onClick={() => dispatch({ type: 'undo-all' })}>
            {t('panel.undo-all')}
          </button>
        )}
      </div>
      <ol aria-label={t('panel.results')}>
        {shown.map(row => (
          <ResultRow key={row.id} row={row} showsPage={showsPage} busy={busy} dispatch={dispatch} />
        ))}
      </ol>
    </section>
  );
}
