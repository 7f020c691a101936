import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { SecretInput } from './secret-input.tsx';
import { useAttempt } from './use-attempt.ts';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

export function ChangePassphrase({ actions, known, onClose }: Props) {
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const { busy, trouble, attempt } = useAttempt();
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        void attempt(async () => {
          if (!next) return null;
          const proof = { way: 'passphrase', secret: current } as const;
          const answer = await actions.changePassphrase(proof, next);
          if (answer === 'wrong') return 'vault.wrong';
          onClose();
          return null;
        });
      }}
    >
      <h3>{t('vault.change')}</h3>
      <p>{t('vault.change.why')}</p>
      <SecretInput
        label="vault.passphrase.current"
        value={current}
        onValue={setCurrent}
        wrong={trouble !== null}
        takesFocus={true}
      />
      <NewPassphrase isChange={true} known={known} onPassphrase={setNext} />
      <p class="error" role="alert">
        {trouble && t(trouble)}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={current === '' || !next}>
          {t(busy ? 'vault.opening' : 'vault.change')}
        </button>
        <button type="button" onClick={onClose}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
