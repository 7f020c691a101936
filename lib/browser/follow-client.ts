import { browser } from 'wxt/browser';
import type { FollowSource } from '../procedure/follow-source.ts';
import { DOSSIER_PREFIX, KEYS } from '../storage/keys.ts';

/** What is read comes in bursts. */
const CALM = 200;
/** The portal goes from page to page by itself, and takes its time to show one. */
const LOOK_EVERY = 500;
const LOADED = 1200;

/**
 * From the background, without schemas, as `tell-sighted.ts`: they would weigh on the portal's
 * page, and what answers is of the same build. `tabId`: for our own pages.
 */
export function followFromBackground(tabId?: number): FollowSource {
  const tab = tabId === undefined ? {} : { tabId };
  const ask = async <T>(request: object): Promise<T> => {
    const answer: unknown = await browser.runtime.sendMessage(request);
    const isOk = typeof answer === 'object' && answer !== null && 'value' in answer;
    if (!isOk) throw new Error('The background could not answer');
    return answer.value as T;
  };
  return {
    read: id => ask({ type: 'procedure', ...tab, ...(id && { id }) }),
    follow: options => ask({ type: 'follow', ...tab, ...options }),
    note: (id, step, note) => ask({ type: 'note-step', id, step, note }),
    // Said once more, it is newer than before: nothing has to be taken back first.
    say: (id, step, done) => ask({ type: 'say-step', id, step, done }),
    onChanged(changed, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const soon = (wait = CALM) => {
        clearTimeout(timer);
        timer = setTimeout(changed, wait);
      };
      let address = location.href;
      const look = () => {
        if (location.href === address) return;
        address = location.href;
        soon(LOADED);
      };
      const listener = (changes: Record<string, unknown>) => {
        const isOurs = (key: string) => key.startsWith(DOSSIER_PREFIX) || key === KEYS.portalSeen;
        if (Object.keys(changes).some(isOurs)) soon();
      };
      // What a tab shows is in the session's memory, which our own pages hear of.
      const seen = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some(key => key === `sighted:${tabId}`)) soon();
      };
      browser.storage.local.onChanged.addListener(listener);
      if (tabId !== undefined) browser.storage.session.onChanged.addListener(seen);
      const watch = tabId === undefined ? setInterval(look, LOOK_EVERY) : undefined;
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        clearInterval(watch);
        browser.storage.local.onChanged.removeListener(listener);
        if (tabId !== undefined) browser.storage.session.onChanged.removeListener(seen);
      });
    },
  };
}
