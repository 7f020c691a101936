import { useId, useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { ColleagueLeaves } from './colleague-leaves.tsx';
import type { VaultContext } from './vault-actions.ts';

interface Props extends VaultContext {
  readonly autoLockMinutes: number;
  readonly autoLockChoices: readonly number[];
  readonly locksWithScreen: boolean;
  /** People in memory only. */
  readonly unsaved: number;
  /** Encrypting again, while it lasts. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The vault is open: closing it, and changing what opens it. */
export function OpenVault(props: Props) {
  const { t } = useText();
  const id = useId();
  const [form, setForm] = useState<'change' | 'leave' | null>(null);
  const [isRefused, setRefused] = useState(false);
  const { actions, unsaved, progress } = props;
  const close = () => setForm(null);
  return (
    <>
      <p class="success">{t('vault.open')}</p>
      {progress && <p role="status">{t('vault.progress', progress)}</p>}
      {unsaved > 0 && (
        <p class="note note-check">
          {t(unsaved === 1 ? 'vault.move-one' : 'vault.move-many', { count: unsaved })}{' '}
          <button type="button" onClick={() => void actions.moveIn()}>
            {t('vault.move')}
          </button>
        </p>
      )}
      <p>
        <button type="button" class="primary second" onClick={() => void actions.lock()}>
          {t('vault.lock')}
        </button>
      </p>
      <div class="field auto-lock">
        <label for={id}>{t('vault.auto-lock')}</label>
        <select
          id={id}
          value={String(props.autoLockMinutes)}
          onChange={event => actions.setAutoLock(Number(event.currentTarget.value))}
        >
          {props.autoLockChoices.map(count => (
            <option key={count} value={String(count)}>
              {t('vault.auto-lock.minutes', { count })}
            </option>
          ))}
        </select>
        <p class="quiet">{t('vault.auto-lock.why')}</p>
      </div>
      <label class="check">
        <input
          type="checkbox"
          autocomplete="off"
          checked={props.locksWithScreen}
          onChange={event => {
            // The browser asks only in answer to the click itself.
            const isWanted = event.currentTarget.checked;
            void actions.setScreenLock(isWanted).then(isDone => setRefused(isWanted && !isDone));
          }}
        />
        {t('vault.screen-lock')}
      </label>
      <p class="quiet" role="status">
        {isRefused && t('vault.screen-lock.refused')}
      </p>
      {form === 'change' && <ChangePassphrase {...props} onClose={close} />}
      {form === 'leave' && <ColleagueLeaves {...props} onClose={close} />}
      {form === null && (
        <p class="form-buttons">
          <button type="button" onClick={() => setForm('change')}>
            {t('vault.change')}
          </button>
          <button type="button" onClick={() => setForm('leave')}>
            {t('vault.leave')}
          </button>
        </p>
      )}
    </>
  );
}
