import { browser } from 'wxt/browser';
import type { KeyValue } from '../storage/key-value.ts';
import { migrated } from '../storage/migrate.ts';

function keyValueOf(area: 'local' | 'session'): KeyValue {
  return {
    get: async key => (await browser.storage[area].get(key))[key],
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: key => browser.storage[area].remove(key),
  };
}

/** Kept on disk: nothing about a person goes in. */
export const localStore: KeyValue = migrated(keyValueOf('local'));

/** In memory until the browser closes; out of reach of content scripts. */
export const sessionStore: KeyValue = keyValueOf('session');
