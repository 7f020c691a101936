import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { useAttempt } from './use-attempt.ts';
import { useNewCode } from './use-new-code.ts';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

/** A passphrase, what is lost if everything is lost, then the code: the vault is made last. */
export function CreateVault({ actions, known, today, onClose }: Props) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [consents, setConsents] = useState(false);
  const [asksConsent, setAsksConsent] = useState(false);
  const newCode = useNewCode();
  const { busy, trouble, attempt } = useAttempt();

  if (newCode.code && passphrase) {
    const recoveryCode = newCode.code;
    return (
      <RecoverySheet
        code={recoveryCode}
        asked={newCode.asked}
        today={today}
        busy={busy}
        trouble={trouble}
        onNoted={() =>
          void attempt(async () => {
            await actions.create({ passphrase, recoveryCode });
            return null;
          })
        }
        onCancel={newCode.drop}
      />
    );
  }
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        setAsksConsent(!consents);
        if (passphrase && consents) newCode.make();
      }}
    >
      <h3>{t('vault.create.title')}</h3>
      <NewPassphrase known={known} takesFocus={true} onPassphrase={setPassphrase} />
      <label class="check">
        <input
          type="checkbox"
          autocomplete="off"
          checked={consents}
          onChange={event => setConsents(event.currentTarget.checked)}
        />
        {t('vault.create.consent')}
      </label>
      <p class="error" role="alert">
        {asksConsent && !consents && t('vault.create.consent-missing')}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={!passphrase}>
          {t('vault.create.next')}
        </button>
        <button type="button" onClick={onClose}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
