import { browser } from 'wxt/browser';
import type { ListedKeyValue } from '../storage/key-value.ts';
import { migrated } from '../storage/migrate.ts';

function keyValueOf(area: 'local' | 'session'): ListedKeyValue {
  return {
    get: async key => (await browser.storage[area].get(key))[key],
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: key => browser.storage[area].remove(key),
    // All of it in one question: a thousand of them would take seconds.
    entries: async prefix =>
      Object.fromEntries(
        Object.entries(await browser.storage[area].get(null)).filter(([key]) =>
          key.startsWith(prefix),
        ),
      ),
  };
}

const disk = keyValueOf('local');

/** Kept on disk: nothing about a person goes in. */
export const localStore: ListedKeyValue = { ...migrated(disk), entries: disk.entries };

/** In memory until the browser closes; out of reach of content scripts. */
export const sessionStore: ListedKeyValue = keyValueOf('session');
