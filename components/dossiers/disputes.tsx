import { useRef } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { ShownDispute } from './dossier-facts.ts';
import { useFocusWhenFewer } from './focus-when-fewer.ts';

interface Props {
  readonly disputes: readonly ShownDispute[];
  readonly onChoose: (dispute: ShownDispute, value: unknown) => void;
}

/** What two colleagues said differently: nothing is replaced without the user. */
export function Disputes({ disputes, onChoose }: Props) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useFocusWhenFewer(disputes.length, title);
  if (disputes.length === 0) return null;
  return (
    <section class="note disputes no-print" aria-label={t('dossiers-page.disputes')}>
      <h3 tabIndex={-1} ref={title}>
        {t('dossiers-page.disputes')}
      </h3>
      <p>{t('dossiers.dispute')}</p>
      <ul>
        {disputes.map(dispute => (
          <li key={`${dispute.of} ${dispute.name}`} data-dispute={dispute.name}>
            <strong>{dispute.label}</strong>
            {dispute.choices.map(({ value, text, isShown }) => (
              <p key={text} class="dispute-choice">
                <span>
                  {text}
                  {isShown && <span class="quiet"> {t('dossiers-page.dispute-shown')}</span>}
                </span>
                <button
                  type="button"
                  aria-label={t('dossiers-page.choose-named', { name: dispute.label, value: text })}
                  onClick={() => onChoose(dispute, value)}
                >
                  {t('dossiers-page.choose')}
                </button>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
