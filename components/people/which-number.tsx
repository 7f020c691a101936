import { useId, useState } from 'preact/hooks';
import { useText } from '../language.tsx';

/** What one may hold, and what follows from it. */
const HELD = ['vitale', 'waiting', 'payslip', 'nothing', 'unsure'] as const;

/** NIR, waiting number or NTT: decided from the paper in hand, never guessed. */
export function WhichNumber() {
  const { t } = useText();
  const name = useId();
  const [held, setHeld] = useState<(typeof HELD)[number] | null>(null);
  return (
    <details class="field-wide which-number">
      <summary>{t('entry.which')}</summary>
      <div role="radiogroup" aria-label={t('entry.which.ask')}>
        <p>{t('entry.which.ask')}</p>
        {HELD.map(each => (
          <label key={each} class="check">
            <input
              type="radio"
              name={name}
              autocomplete="off"
              checked={held === each}
              onChange={() => setHeld(each)}
            />
            {t(`entry.which.${each}`)}
          </label>
        ))}
      </div>
      <p role="status" class="which-answer">
        {held && t(`entry.which.${held}.then`)}
      </p>
    </details>
  );
}
