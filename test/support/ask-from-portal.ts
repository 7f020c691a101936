import type { ChromiumSession } from './launch-chromium.ts';
import { PORTAL } from './session.ts';

/**
 * Asks the background as a script of the extension in the portal's tab would: from the world that
 * the page cannot reach.
 */
export async function askFromPortal(
  { context }: ChromiumSession,
  message: object,
): Promise<unknown> {
  const page = context.pages().findLast(each => each.url().startsWith(PORTAL));
  if (!page) throw new Error('The portal is not open');
  const protocol = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  protocol.on('Runtime.executionContextCreated', event => worlds.push(event.context));
  await protocol.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('No script of the extension runs in the portal');
  const { result } = await protocol.send('Runtime.evaluate', {
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
  });
  await protocol.detach();
  return result.value;
}
