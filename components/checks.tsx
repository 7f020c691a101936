import { useContext, useState } from 'preact/hooks';
import { ExtraContext } from './extras/asked.ts';
import { useText } from './language.tsx';
import type { PanelProps } from './panel-props.ts';

interface Props extends PanelProps {
  readonly onPrint: () => void;
}

/** The checks in one line, with the list and the last look before sending behind it. */
export function Checks({ state, dispatch, onPrint }: Props) {
  const { t } = useText();
  const Extra = useContext(ExtraContext);
  const [shown, setShown] = useState<'findings' | 'review' | null>(null);
  const { findings, review } = state;
  if (!review) return null;
  const said = [
    { key: 'checks.count-blocks', count: review.blocks, chip: 'error' },
    { key: 'checks.count-doubtful', count: review.doubtful, chip: 'check' },
    { key: 'checks.count-awaited', count: review.awaited, chip: 'yours' },
  ] as const;
  const found = said.filter(({ count }) => count > 0);
  const toggle = (what: 'findings' | 'review') => setShown(shown === what ? null : what);
  return (
    <section class="checks" aria-label={t('checks.title')}>
      <p class="counts">
        {found.map(({ key, count, chip }) => (
          <span key={key} class={`chip chip-${chip}`}>
            {t(key, { count })}
          </span>
        ))}
        {found.length === 0 && <span class="chip chip-done">{t('checks.clear')}</span>}
      </p>
      <p class="row-buttons">
        {findings.length > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={shown === 'findings'}
            onClick={() => toggle('findings')}
          >
            {t(shown === 'findings' ? 'checks.close' : 'checks.open')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-expanded={shown === 'review'}
          onClick={() => toggle('review')}
        >
          {t('checks.review')}
        </button>
      </p>
      {shown === 'findings' && <Extra name="findings" props={{ findings, dispatch }} />}
      {shown === 'review' && (
        <Extra name="review" props={{ review, findings, dispatch, onPrint }} />
      )}
    </section>
  );
}
