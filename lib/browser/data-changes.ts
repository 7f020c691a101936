import { browser } from 'wxt/browser';
import { KEYS } from '../storage/keys.ts';

/** What the panel lists: a change of anything else is none of its business. */
const LISTED: readonly string[] = [
  KEYS.profiles,
  KEYS.centres,
  KEYS.currentCentre,
  KEYS.employees,
  KEYS.corrections,
];

/** Calls back when profiles, centre, people or corrections change, wherever they are kept. */
export function onDataChanged(changed: () => void): void {
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(key => LISTED.includes(key))) changed();
  });
}
