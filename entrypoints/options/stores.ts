import type { Selection } from '../../lib/assist/sources.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { loadSelection, saveSelection } from '../../lib/browser/selection.ts';
import { documents, people } from '../../lib/browser/vault.ts';
import { centreStore } from '../../lib/centre/store.ts';
import { correctionStore } from '../../lib/corrections/store.ts';
import { profileStore } from '../../lib/profile/store.ts';

/** Where the page of the settings keeps things. People: in the vault, or in memory only. */
export const stores = {
  centre: centreStore(localStore),
  people,
  documents,
  profiles: profileStore(localStore),
  corrections: correctionStore(localStore),
  loadSelection: () => loadSelection(localStore),
  async changeSelection(change: Partial<Selection>): Promise<void> {
    await saveSelection(localStore, { ...(await loadSelection(localStore)), ...change });
  },
};
