import type { Selection } from '../assist/sources.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { selectionSchema } from './requests.ts';

const NOTHING_CHOSEN: Selection = { profileId: null, chosen: [], savesTabs: null };

/** What the user chose for the request; what cannot be read counts as nothing chosen. */
export async function loadSelection(local: KeyValue): Promise<Selection> {
  const selection = selectionSchema.safeParse(await local.get(KEYS.selection));
  return selection.success ? selection.data : NOTHING_CHOSEN;
}

export function saveSelection(local: KeyValue, selection: Selection): Promise<void> {
  return local.set(KEYS.selection, selection);
}
