import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { type Lock, ownLock } from '../storage/lock.ts';

/** By tab: a look that adopts what was chosen last must not undo what is chosen meanwhile. */
const locks = new Map<number, Lock>();

function lockOf(tabId: number): Lock {
  const lock = locks.get(tabId) ?? ownLock();
  locks.set(tabId, lock);
  return lock;
}

/**
 * The storage as one tab of the portal sees it: what was chosen there stays its own, and what was
 * chosen last is where the next tab starts from. Two requests in two tabs never mix their people.
 */
export function ownSelection(local: KeyValue, session: KeyValue, tabId: number): KeyValue {
  const own = `${KEYS.selection}:${tabId}`;
  const alone = lockOf(tabId);
  return {
    ...local,
    async get(key) {
      if (key !== KEYS.selection) return local.get(key);
      return alone(async () => {
        const known = await session.get(own);
        if (known !== undefined) return known;
        const last = await local.get(key);
        // From now on another tab changes nothing here.
        if (last !== undefined) await session.set(own, last);
        return last;
      });
    },
    async set(key, value) {
      if (key === KEYS.selection) await alone(() => session.set(own, value));
      await local.set(key, value);
    },
  };
}
