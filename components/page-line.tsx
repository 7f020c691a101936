import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

/** Which page of the portal is in view, and how to say that it is another. */
export function PageLine({ state, dispatch }: PanelProps) {
  const { t } = useText();
  const { page } = state;
  return (
    <div class="page-line">
      <p class="page-name">
        <span class="quiet">{t('panel.page')}</span>{' '}
        <strong>{page ? page.name : t('panel.page-unknown')}</strong>
        {page && !page.sure && <span class="chip chip-check">{t('panel.page-unsure')}</span>}
      </p>
      <button
        type="button"
        class="link"
        disabled={state.run === 'running'}
        onClick={() => dispatch({ type: 'choose-page' })}
      >
        {t(page ? 'panel.page-change' : 'question.which-page.title')}
      </button>
    </div>
  );
}
