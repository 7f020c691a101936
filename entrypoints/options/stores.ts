import type { Selection } from '../../lib/assist/sources.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { writeAlone } from '../../lib/browser/one-at-a-time.ts';
import { loadSelection, saveSelection } from '../../lib/browser/selection.ts';
import { documents, people } from '../../lib/browser/vault.ts';
import { centreStore } from '../../lib/centre/store.ts';
import { correctionStore } from '../../lib/corrections/store.ts';
import { BUNDLED } from '../../lib/profile/bundled.ts';
import { profileStore } from '../../lib/profile/store.ts';

/** Where the page of the settings keeps things. People: in the vault, or in memory only. */
export const stores = {
  centre: centreStore(localStore, writeAlone),
  people,
  documents,
  profiles: profileStore(localStore, BUNDLED, writeAlone),
  corrections: correctionStore(localStore),
  loadSelection: () => loadSelection(localStore),
  changeSelection: (change: Partial<Selection>): Promise<void> =>
    writeAlone(async () => {
      await saveSelection(localStore, { ...(await loadSelection(localStore)), ...change });
    }),
};
