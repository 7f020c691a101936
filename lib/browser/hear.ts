import { browser } from 'wxt/browser';
import { type ToEngine, toEngineSchema } from './engine-messages.ts';

/** Hears what the background says to the engine of this tab, until `signal` aborts. */
export function hearBackground(
  hear: (message: Exclude<ToEngine, { type: 'ping' }>) => void,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: unknown },
    sendResponse: (reply: unknown) => void,
  ): undefined => {
    // A tab has no business here: only the background speaks to the engine.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const parsed = toEngineSchema.safeParse(message);
    if (!parsed.success) return;
    sendResponse({ alive: true });
    if (parsed.data.type !== 'ping') hear(parsed.data);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
