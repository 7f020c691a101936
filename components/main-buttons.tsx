import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

/** The two things one comes here for. */
export function MainButtons({ state, dispatch }: PanelProps) {
  const { t } = useText();
  const busy = state.run === 'running' || state.run === 'waiting';
  if (busy) return null;
  // On a page that is not recognised, « Remplir » asks which one it is.
  const disabled = state.blocked !== null && state.blocked.key !== 'blocked.page-unknown';
  return (
    <div class="main-buttons">
      <button
        type="button"
        class="primary"
        disabled={disabled}
        onClick={() => dispatch({ type: 'fill-page' })}
      >
        {t('panel.fill-page')}
      </button>
      <button
        type="button"
        class="primary second"
        disabled={disabled}
        title={t('panel.fill-all-hint')}
        onClick={() => dispatch({ type: 'fill-all' })}
      >
        {t('panel.fill-all')}
      </button>
    </div>
  );
}
