import { browser } from 'wxt/browser';
import { SESSION_KEYS } from '../vault/session.ts';
import type { Vault } from '../vault/vault.ts';
import { onSettings } from './settings.ts';

const ALARM = 'vault-auto-lock';

/**
 * In the background: closes the vault when its time is over, even if nobody asks anything of it.
 * Whoever reads it checks the time as well: a late alarm opens no door.
 */
export function keepAutoLock(vault: Vault): void {
  const closeOrWait = async () => {
    // Asking closes it when it is time.
    await vault.status();
    await setAlarm(vault);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void closeOrWait();
  });
  browser.storage.session.onChanged.addListener(changes => {
    if (SESSION_KEYS.open in changes || SESSION_KEYS.used in changes) void setAlarm(vault);
  });
  onSettings(() => void closeOrWait());
  void closeOrWait();
  lockWithScreen(vault);
}

async function setAlarm(vault: Vault): Promise<void> {
  const when = await vault.closesAt();
  if (when === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(when, Date.now()) });
}

/** With the `idle` permission only; without it, the time alone closes the vault. */
function lockWithScreen(vault: Vault): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !browser.idle) return;
    isListening = true;
    browser.idle.onStateChanged.addListener(state => {
      if (state === 'locked') void vault.lock();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
