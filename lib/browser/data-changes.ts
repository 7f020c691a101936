import { browser } from 'wxt/browser';
import { KEYS } from '../storage/keys.ts';

/** What the panel lists: a change of anything else is none of its business. */
const LISTED: readonly string[] = [KEYS.profiles, KEYS.centre, KEYS.employees];

/** Calls back when profiles, centre or people change, wherever they are kept. */
export function onDataChanged(changed: () => void): void {
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(key => LISTED.includes(key))) changed();
  });
}
