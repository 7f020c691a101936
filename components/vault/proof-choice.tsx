import { useId } from 'preact/hooks';
import type { Way } from '../../lib/vault/header.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
}

/** With what one proves that one may change everything. */
export function ProofChoice({ way, onWay }: Props) {
  const { t } = useText();
  const name = useId();
  return (
    <div class="field" role="radiogroup" aria-labelledby={name}>
      <span id={name} class="field-name">
        {t('vault.leave.by')}
      </span>
      {(['passphrase', 'recovery'] as const).map(each => (
        <label key={each} class="check">
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={way === each}
            onChange={() => onWay(each)}
          />
          {t(`vault.leave.by-${each}`)}
        </label>
      ))}
    </div>
  );
}
