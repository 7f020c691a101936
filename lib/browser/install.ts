import { browser } from 'wxt/browser';

/** Calls back when the extension is installed, updated or reloaded. */
export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(() => installed());
}

/** Calls back once, when the extension has just been installed (not at an update). */
export function onFirstInstall(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}
