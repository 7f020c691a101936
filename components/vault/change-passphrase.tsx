import { PassphraseForm } from './passphrase-form.tsx';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly onClose: () => void;
}

export function ChangePassphrase({ actions, known, onClose }: Props) {
  return (
    <PassphraseForm
      title="vault.change"
      why="vault.change.why"
      secret="vault.passphrase.current"
      submit="vault.change"
      known={known}
      onSubmit={async (secret, next) => {
        if (!next) return null;
        const answer = await actions.changePassphrase({ way: 'passphrase', secret }, next);
        if (answer === 'wrong') return 'vault.wrong';
        onClose();
        return null;
      }}
      onClose={onClose}
    />
  );
}
