import { browser } from 'wxt/browser';
import { aliveSchema, type ToEngine } from './engine-messages.ts';

const ENGINE = '/content-scripts/engine.js';
const EXTRAS = '/content-scripts/extras.js';
const PILL = '/content-scripts/portal.js';

/** Injections under way, so that two askers at once inject one engine. */
const injecting = new Map<number, Promise<void>>();

/**
 * Makes sure that the engine runs in the tab.
 * Throws when the tab cannot be reached: closed, permission revoked, not the portal any more.
 */
export function ensureEngine(tabId: number): Promise<void> {
  const known = injecting.get(tabId);
  if (known) return known;
  const injection = inject(tabId).finally(() => injecting.delete(tabId));
  injecting.set(tabId, injection);
  return injection;
}

async function inject(tabId: number): Promise<void> {
  if (await isAlive(tabId)) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [ENGINE] });
}

/** An engine of an earlier installation does not answer: it is replaced. */
async function isAlive(tabId: number): Promise<boolean> {
  try {
    return aliveSchema.safeParse(await tell(tabId, { type: 'ping' })).success;
  } catch {
    return false;
  }
}

/** Puts in a tab what its panel shows only when asked, beside its engine. */
export async function injectExtras(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [EXTRAS] });
}

/** Puts the pill in a tab that was open before the extension was installed or reloaded. */
export async function injectPill(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PILL] });
}

/** Says something to the engine of a tab. Throws when nobody listens there. */
export function tell(tabId: number, message: ToEngine): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
