import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { RecoverVault } from './recover-vault.tsx';
import { SecretInput } from './secret-input.tsx';
import { useAttempt } from './use-attempt.ts';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  /** One came to this page to open it. */
  readonly isAsked: boolean;
}

/** The way in: the passphrase, or the printed code when it is forgotten. */
export function UnlockVault(context: Props) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const [isForgotten, setForgotten] = useState(false);
  const { busy, trouble, attempt } = useAttempt();
  if (isForgotten) return <RecoverVault {...context} onClose={() => setForgotten(false)} />;
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        void attempt(async () => {
          const answer = await context.actions.unlock(passphrase);
          return answer === 'wrong' ? 'vault.wrong' : null;
        });
      }}
    >
      <SecretInput
        label="vault.passphrase"
        value={passphrase}
        onValue={setPassphrase}
        wrong={trouble !== null}
        takesFocus={context.isAsked}
      />
      <p class="error" role="alert">
        {trouble && t(trouble)}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={passphrase === ''}>
          {t(busy ? 'vault.opening' : 'vault.unlock')}
        </button>
        <button type="button" class="link" onClick={() => setForgotten(true)}>
          {t('vault.forgotten')}
        </button>
      </div>
    </form>
  );
}
