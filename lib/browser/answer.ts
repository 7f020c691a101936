import { browser } from 'wxt/browser';
import type { Replies } from './messages.ts';
import { isPortal } from './portal.ts';
import { type Request, requestSchema } from './requests.ts';

/** Who asks: the top frame of a portal tab, or a page of the extension. */
export type Asker = { readonly kind: 'portal'; readonly tabId: number } | { readonly kind: 'page' };

/** One answer a request type. */
export type Answers = {
  readonly [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    asker: Asker,
  ) => Promise<Replies[T]>;
};

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who sent a message, or `null` for anybody who has no business asking. */
export function askerOf(sender: Sender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !isPortal(sender.url)) return null;
  return { kind: 'portal', tabId };
}

/**
 * Answers requests for as long as the background lives. Anything that is not a request of ours,
 * or comes from elsewhere, gets no answer at all.
 */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const asker = askerOf(sender);
    const request = requestSchema.safeParse(message);
    if (!asker || !request.success) return undefined;
    const answer = answers[request.data.type] as (
      request: Request,
      asker: Asker,
    ) => Promise<unknown>;
    answer(request.data, asker).then(
      value => sendResponse({ ok: true, value: value ?? null }),
      // The reason may carry a value of somebody: it stays here.
      () => sendResponse({ ok: false }),
    );
    return true;
  });
}
