import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

interface Props extends PanelProps {
  /** « Voir avant d'écrire » is open: there is another button to write with. */
  readonly previews: boolean;
  readonly onPreview: (open: boolean) => void;
}

/** The two things one comes here for, and the way to look before they are done. */
export function MainButtons({ state, dispatch, previews, onPreview }: Props) {
  const { t } = useText();
  const busy = state.run === 'running' || state.run === 'waiting';
  if (busy || state.blocked?.key === 'blocked.checked-only') return null;
  // On a page that is not recognised, « Remplir » asks which one it is.
  const disabled = state.blocked !== null && state.blocked.key !== 'blocked.page-unknown';
  return (
    <div class="main-buttons">
      <button
        type="button"
        class="primary"
        hidden={previews}
        disabled={disabled}
        onClick={() => dispatch({ type: 'fill-page' })}
      >
        {t('panel.fill-page')}
      </button>
      <button
        type="button"
        class="primary second"
        hidden={previews}
        disabled={disabled}
        title={t('panel.fill-all-hint')}
        onClick={() => dispatch({ type: 'fill-all' })}
      >
        {t('panel.fill-all')}
      </button>
      {(previews || (!disabled && state.rows.some(({ offer }) => offer))) && (
        <button
          type="button"
          class="link preview-toggle"
          onClick={() => {
            // What was typed on the page since shows in the list.
            if (!previews) dispatch({ type: 'refresh' });
            onPreview(!previews);
          }}
        >
          {t(previews ? 'preview.back' : 'preview.open')}
        </button>
      )}
    </div>
  );
}
