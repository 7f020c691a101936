import { useState } from 'preact/hooks';
import type { Way } from '../../lib/vault/header.ts';
import { readRecoveryCode } from '../../lib/vault/recovery-code.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { useText } from '../language.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { ProofChoice } from './proof-choice.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SecretInput } from './secret-input.tsx';
import { useAttempt } from './use-attempt.ts';
import { useNewCode } from './use-new-code.ts';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

/** New passphrase, new code, new key: nothing changes until the new code was noted. */
export function ColleagueLeaves({ actions, known, today, onClose }: Props) {
  const { t } = useText();
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const newCode = useNewCode();
  const { busy, trouble, attempt, setTrouble } = useAttempt();
  const secret = way === 'recovery' ? readRecoveryCode(typed) : typed;

  const renew = (passphrase: string, recoveryCode: string, proof: string) =>
    attempt(async () => {
      const answer = await actions.renew({ way, secret: proof }, { passphrase, recoveryCode });
      if (answer === 'wrong') {
        newCode.drop();
        return way === 'recovery' ? 'vault.code.wrong' : 'vault.wrong';
      }
      onClose();
      return null;
    });

  const { code } = newCode;
  if (code && next && secret) {
    return (
      <RecoverySheet
        code={code}
        asked={newCode.asked}
        today={today}
        busy={busy}
        trouble={trouble}
        onNoted={() => void renew(next, code, secret)}
        onCancel={newCode.drop}
      />
    );
  }
  return (
    <form
      class="editor"
      onSubmit={event => {
        event.preventDefault();
        setTrouble(secret ? null : 'vault.code.mistyped');
        if (secret && next) newCode.make();
      }}
    >
      <EditorTitle>{t('vault.leave')}</EditorTitle>
      <p>{t('vault.leave.why')}</p>
      <ProofChoice way={way} onWay={setWay} />
      <SecretInput
        label={way === 'recovery' ? 'vault.code.typed' : 'vault.passphrase.current'}
        value={typed}
        onValue={setTyped}
        wrong={trouble !== null}
      />
      <NewPassphrase isChange={true} known={known} onPassphrase={setNext} />
      <p class="error" role="alert">
        {trouble && t(trouble)}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary" disabled={typed === '' || !next}>
          {t('vault.create.next')}
        </button>
        <button type="button" onClick={onClose}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
