import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VaultActions } from '../../components/vault/vault-actions.ts';
import { askForScreenLock, forgoScreenLock } from '../../lib/browser/permissions.ts';
import {
  AUTO_LOCK_MINUTES,
  loadSettings,
  type Settings,
  saveSettings,
} from '../../lib/browser/settings.ts';
import { documents, people, vault } from '../../lib/browser/vault.ts';
import type { TextKey } from '../../locales/text.ts';
import type { Stored } from './use-stored.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the section of the vault can do; `said` is told once it is done, and the page read again. */
export function useVault(
  stored: Stored | null,
  done: (change: Promise<unknown>, key: TextKey) => Promise<void>,
) {
  const progress = useFinish(stored?.vault === 'open', () => done(Promise.resolve(), 'vault.left'));

  const opened = async (answer: 'open' | 'wrong', key: TextKey) => {
    if (answer === 'wrong') return answer;
    // Whoever opens a vault means to use it.
    await changeSettings({ keepsNobody: false });
    await done(Promise.resolve(), key);
    return answer;
  };
  const actions: VaultActions = {
    async create(secrets) {
      await vault.create(secrets);
      await opened('open', 'vault.created');
    },
    unlock: async secret =>
      opened(await vault.unlock({ way: 'passphrase', secret }), 'vault.unlocked'),
    changePassphrase: async (proof, next) =>
      opened(await vault.changePassphrase(proof, next), 'vault.changed'),
    renew: async (proof, next) => opened(await vault.renew(proof, next), 'vault.changed'),
    lock: () => done(vault.lock(), 'vault.now-locked'),
    moveIn: () => done(moveIn(), 'vault.moved'),
    setAutoLock(minutes) {
      const known = AUTO_LOCK_MINUTES.find(each => each === minutes);
      if (known) void done(changeSettings({ autoLockMinutes: known }), 'options.saved');
    },
    setKeepsNobody: keepsNobody => void done(changeSettings({ keepsNobody }), 'options.saved'),
    async setScreenLock(isWanted) {
      const isDone = await (isWanted ? askForScreenLock() : forgoScreenLock()).catch(() => false);
      await done(Promise.resolve(), 'options.saved');
      return isDone;
    },
  };
  return { actions, progress };
}

async function moveIn(): Promise<void> {
  await people.moveToVault();
  await documents.moveToVault();
}

async function changeSettings(change: Partial<Settings>): Promise<void> {
  await saveSettings({ ...(await loadSettings()), ...change });
}

/** Whatever was left half encrypted under an older key is finished as soon as the vault is open. */
function useFinish(isOpen: boolean, onDone: () => Promise<void>): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef(false);
  const done = useRef(onDone);
  done.current = onDone;
  const finish = useCallback(async () => {
    if (running.current || !(await vault.hasUnfinished())) return;
    running.current = true;
    try {
      await vault.finish((count, total) => {
        if (count % 25 === 0 || count === total) setProgress({ done: count, total });
      });
      await done.current();
    } finally {
      running.current = false;
      setProgress(null);
    }
  }, []);
  // Read again after each change of the page: a renewal leaves the vault as open as it was.
  useEffect(() => {
    // What stops it leaves every record readable: it goes on at the next opening.
    if (isOpen) finish().catch(() => undefined);
  });
  return progress;
}
