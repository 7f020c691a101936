import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

/** How far the run is, and the button that stops it. */
export function Progress({ state, dispatch }: PanelProps) {
  const { t } = useText();
  if (state.run !== 'running' && state.run !== 'waiting') return null;
  const { progress } = state;
  return (
    <div class="progress">
      {progress && (
        <>
          <progress
            aria-label={t('panel.progress')}
            max={Math.max(progress.total, 1)}
            value={progress.done}
          />
          <span>{t('panel.step', { done: progress.done, total: progress.total })}</span>
        </>
      )}
      <button type="button" class="stop" onClick={() => dispatch({ type: 'stop' })}>
        {t('panel.stop')}
      </button>
    </div>
  );
}
