import { browser } from 'wxt/browser';
import { KEYS } from '../storage/keys.ts';
import { SESSION_KEYS } from '../vault/session.ts';

/** What the panel lists: a change of anything else is none of its business. */
const LISTED: readonly string[] = [
  KEYS.profiles,
  KEYS.archivedProfiles,
  KEYS.centres,
  KEYS.currentCentre,
  KEYS.employees,
  KEYS.documents,
  KEYS.checks,
  KEYS.corrections,
  KEYS.settings,
  SESSION_KEYS.open,
  SESSION_KEYS.changed,
];

/**
 * Calls back when profiles, centre, people, papers, corrections or what the checks are told
 * change, or the vault opens or closes; until `signal` aborts, if there is one.
 */
export function onDataChanged(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some(key => LISTED.includes(key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
