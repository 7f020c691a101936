import { useText } from '../language.tsx';
import type { PanelProps } from '../panel-props.ts';
import { TickForm } from './tick-form.tsx';
import type { Ticks } from './ticks.ts';

export interface PreviewProps extends PanelProps {
  readonly ticks: Ticks;
  readonly onTicks: (ticks: Ticks) => void;
}

/** « Voir avant d'écrire »: everything that would be written on the page, to be agreed to. */
export function Preview({ state, dispatch, ticks, onTicks }: PreviewProps) {
  const { t } = useText();
  const lines = state.rows.filter(({ offer }) => offer);
  return (
    <>
      <TickForm
        title={t('preview.title')}
        why={t(lines[0] ? 'preview.why' : 'summary.nothing')}
        legend={state.page?.name ?? ''}
        lines={lines}
        ticks={ticks}
        onTicks={onTicks}
        onWrite={ticked =>
          dispatch({
            type: 'write',
            rowIds: ticked.map(({ id }) => id),
            over: Object.fromEntries(ticked.map(({ id, value }) => [id, value])),
          })
        }
      />
      <p class="foot">{t('preview.not-here')}</p>
    </>
  );
}
