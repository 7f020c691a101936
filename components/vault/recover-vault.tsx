import { readRecoveryCode } from '../../lib/vault/recovery-code.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

/** The passphrase is forgotten: the printed code opens, and a new passphrase takes its place. */
export function RecoverVault({ actions, known, onClose }: Props) {
  return (
    <PassphraseForm
      title="vault.forgotten"
      why="vault.recover.why"
      secret="vault.code.typed"
      submit="vault.recover"
      known={known}
      onSubmit={async (typed, next) => {
        const secret = readRecoveryCode(typed);
        if (!secret) return 'vault.code.mistyped';
        if (!next) return null;
        const answer = await actions.changePassphrase({ way: 'recovery', secret }, next);
        return answer === 'wrong' ? 'vault.code.wrong' : null;
      }}
      onClose={onClose}
    />
  );
}
