import { useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/vault/vault.ts';
import { useText } from '../language.tsx';
import { CreateVault } from './create-vault.tsx';
import { OpenVault } from './open-vault.tsx';
import { UnlockVault } from './unlock-vault.tsx';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly status: VaultStatus;
  /** One came to this page to open it. */
  readonly isAsked: boolean;
  /** « Sans rien conserver ». */
  readonly keepsNobody: boolean;
  readonly autoLockMinutes: number;
  readonly autoLockChoices: readonly number[];
  readonly locksWithScreen: boolean;
  readonly unsaved: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The vault, whatever its state: what it is, and what can be done about it now. */
export function VaultSection(props: Props) {
  const { t } = useText();
  const { status, keepsNobody, actions } = props;
  return (
    <section id="vault" data-vault={status}>
      <h2>{t('vault.title')}</h2>
      <p class="quiet">{t('vault.why')}</p>
      {status === 'open' && <OpenVault {...props} />}
      {status === 'none' && <NoVault {...props} />}
      {status === 'locked' && (
        <>
          <p>
            {t('vault.locked')} <span class="quiet">{t('vault.locked.todo')}</span>
          </p>
          <UnlockVault {...props} />
          {keepsNobody ? (
            <p class="quiet">
              {t('vault.keep-nothing.on')} {t('vault.keep-nothing.locked')}
            </p>
          ) : (
            <button type="button" class="link" onClick={() => actions.setKeepsNobody(true)}>
              {t('vault.keep-nothing')}
            </button>
          )}
        </>
      )}
      {(status === 'damaged' || status === 'newer' || status === 'refused') && (
        <p class="note" role="alert">
          {t(`vault.${status}`)}
        </p>
      )}
    </section>
  );
}

function NoVault(props: Props) {
  const { t } = useText();
  const [isCreating, setCreating] = useState(false);
  const { actions, keepsNobody } = props;
  if (isCreating) return <CreateVault {...props} onClose={() => setCreating(false)} />;
  if (keepsNobody) {
    return (
      <>
        <p>{t('vault.keep-nothing.on')}</p>
        <button type="button" onClick={() => actions.setKeepsNobody(false)}>
          {t('vault.keep-nothing.off')}
        </button>
      </>
    );
  }
  return (
    <>
      <p>
        {t('vault.none')} {t('vault.none-session')}
      </p>
      <p class="form-buttons">
        <button type="button" class="primary" onClick={() => setCreating(true)}>
          {t('vault.create')}
        </button>
        <button type="button" class="link" onClick={() => actions.setKeepsNobody(true)}>
          {t('vault.keep-nothing')}
        </button>
      </p>
    </>
  );
}
