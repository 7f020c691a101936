import { browser } from 'wxt/browser';
import type { Watch } from '../dossiers/kept-list.ts';
import { portalSeenStore } from '../dossiers/portal-seen.ts';
import { dossierStore } from '../dossiers/store.ts';
import { personalParts } from '../dossiers/vault-part.ts';
import type { Lock } from '../storage/lock.ts';
import { StorageRefused } from '../vault/errors.ts';
import { localStore } from './key-value.ts';
import { vault } from './vault.ts';

/** Among all the pages of the extension and the background. */
const alone =
  (name: string): Lock =>
  work =>
    navigator.locks.request(`dossier-fle-${name}`, work) as ReturnType<typeof work>;

/** Whatever page writes, all of them are told. */
const watch: Watch = changed =>
  browser.storage.local.onChanged.addListener(changes => changed(Object.keys(changes)));

/** The dossiers followed in this browser, without anybody's name. */
export const dossiers = dossierStore(localStore, alone('dossiers'), watch);

/** What was last read of the portal's lists. */
export const portalSeen = portalSeenStore(localStore, alone('portal-seen'));

/** Names and notes of dossiers, while the vault is open. */
export const dossierParts = personalParts(vault.records, alone('dossier-parts'));

/** Deletes one for good, with its names and notes: be the vault closed, they are of no more use. */
export async function removeDossier(id: string): Promise<void> {
  await dossiers.remove(id);
  // Where the browser keeps nothing, there is nothing to take away.
  await dossierParts.remove(id).catch((error: unknown) => {
    if (!(error instanceof StorageRefused)) throw error;
  });
}
