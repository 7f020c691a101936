import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { actionSchema } from '../assist/action-schema.ts';
import type { Assistant, AssistantState } from '../assist/state.ts';

/** Name of the port between the popup and the engine of a tab. */
export const PANEL_PORT = 'panel';

const fromPopupSchema = z.object({ type: z.literal('action'), action: actionSchema });

/** Engine side: shows the assistant's state to every popup that connects, and does what it asks. */
export function servePanels(assistant: Assistant, signal: AbortSignal): void {
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    const pages = browser.runtime.getURL('/');
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    if (!port.sender.url?.startsWith(pages)) return;
    const push = (state: AssistantState) => port.postMessage({ type: 'state', state });
    const unsubscribe = assistant.subscribe(push);
    port.onDisconnect.addListener(unsubscribe);
    signal.addEventListener('abort', () => port.disconnect());
    port.onMessage.addListener((message: unknown) => {
      const parsed = fromPopupSchema.safeParse(message);
      if (parsed.success) assistant.dispatch(parsed.data.action);
    });
    push(assistant.state);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
}
