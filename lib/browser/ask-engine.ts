import { browser } from 'wxt/browser';

/**
 * Asks the background to inject the engine in this tab. Apart from `ask.ts`, so that the script
 * that is always on the portal stays without schemas: the answer is only true or not.
 * Throws when the background did not, or the extension is gone.
 */
export async function askForEngine(): Promise<void> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'inject-engine' });
  if (typeof reply !== 'object' || reply === null || !('ok' in reply) || reply.ok !== true) {
    throw new Error('The engine could not be injected');
  }
}
