import { browser } from 'wxt/browser';
import type { Capture } from '../capture/capture.ts';
import { captureOrderSchema } from './capture-messages.ts';

/** Answers the background's order to read this page, until `signal` aborts. */
export function answerCapture(
  read: (secrets: readonly string[]) => Promise<Capture>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: unknown },
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    // A tab has no business here: the page of the report asks the background.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    const order = captureOrderSchema.safeParse(message);
    if (!order.success) return undefined;
    read(order.data.secrets).then(sendResponse, () => sendResponse(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
