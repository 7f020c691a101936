import { useState } from 'preact/hooks';
import { readRecoveryCode } from '../../lib/vault/recovery-code.ts';
import { useText } from '../language.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { SecretInput } from './secret-input.tsx';
import { useAttempt } from './use-attempt.ts';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

/** The passphrase is forgotten: the printed code opens, and a new passphrase takes its place. */
export function RecoverVault({ actions, known, onClose }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const { busy, trouble, attempt } = useAttempt();
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        void attempt(async () => {
          const secret = readRecoveryCode(typed);
          if (!secret) return 'vault.code.mistyped';
          if (!next) return null;
          const answer = await actions.changePassphrase({ way: 'recovery', secret }, next);
          return answer === 'wrong' ? 'vault.code.wrong' : null;
        });
      }}
    >
      <h3>{t('vault.forgotten')}</h3>
      <p>{t('vault.recover.why')}</p>
      <SecretInput
        label="vault.code.typed"
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
          {t(busy ? 'vault.opening' : 'vault.recover')}
        </button>
        <button type="button" onClick={onClose}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
