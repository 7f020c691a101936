import type { KeyValue } from '../storage/key-value.ts';
import type { Vault } from '../vault/vault.ts';
import { sessionDocuments } from './session-documents.ts';
import type { DocumentStore } from './store.ts';
import { vaultDocuments } from './vault-documents.ts';

export interface KeptDocuments extends DocumentStore {
  /** Puts the papers that are in memory only in the open vault. */
  moveToVault(): Promise<void>;
}

/** Papers in the vault while it is open, else in the browser's memory: asked at each call. */
export function keptDocuments(
  vault: Pick<Vault, 'status' | 'records'>,
  session: KeyValue,
): KeptDocuments {
  const inVault = vaultDocuments(vault.records);
  const inSession = sessionDocuments(session);
  const now = async () => ((await vault.status()) === 'open' ? inVault : inSession);
  return {
    list: async () => (await now()).list(),
    bytes: async id => (await now()).bytes(id),
    add: async (paper, bytes) => (await now()).add(paper, bytes),
    change: async (id, change) => (await now()).change(id, change),
    remove: async id => (await now()).remove(id),
    async moveToVault() {
      for (const paper of (await inSession.list()).papers) {
        const bytes = await inSession.bytes(paper.id);
        // There first, and only then gone from here.
        if (bytes) await inVault.add(paper, bytes);
        await inSession.remove(paper.id);
      }
    },
  };
}
