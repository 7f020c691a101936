import { browser } from 'wxt/browser';
import { StorageRefused } from '../vault/errors.ts';
import { vault } from './vault.ts';

/** Forgets everything: the vault, what is in memory, what is on the disk. */
export async function eraseEverything(): Promise<void> {
  await vault.erase().catch(error => {
    // A browser that keeps nothing has nothing to erase.
    if (!(error instanceof StorageRefused)) throw error;
  });
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
