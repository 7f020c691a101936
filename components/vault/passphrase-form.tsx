import { useState } from 'preact/hooks';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { SecretInput } from './secret-input.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  readonly title: TextKey;
  readonly why: TextKey;
  /** Name of the secret that proves one may. */
  readonly secret: TextKey;
  readonly submit: TextKey;
  readonly known: readonly string[];
  /** What went wrong, or `null`; the new passphrase is `null` until it is good enough. */
  readonly onSubmit: (typed: string, next: string | null) => Promise<TextKey | null>;
  readonly onClose: () => void;
}

/** A secret that opens the vault, and the passphrase that will from now on. */
export function PassphraseForm({ title, why, secret, submit, known, onSubmit, onClose }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const { busy, trouble, attempt } = useAttempt();
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => onSubmit(typed, next));
      }}
    >
      <h3>{t(title)}</h3>
      <p>{t(why)}</p>
      <SecretInput
        label={secret}
        value={typed}
        onValue={setTyped}
        wrong={trouble !== null}
        takesFocus={true}
      />
      <NewPassphrase isChange={true} known={known} onPassphrase={setNext} />
      <p class="error" role="alert">
        {trouble && t(trouble)}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={typed === '' || !next}>
          {t(busy ? 'vault.opening' : submit)}
        </button>
        <button type="button" onClick={onClose}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
