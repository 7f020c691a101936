import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { actionSchema } from '../assist/action-schema.ts';
import type { Action, Assistant, AssistantState } from '../assist/state.ts';
import { stateSchema } from './state-schema.ts';

/** Name of the port between the popup and the engine of a tab. */
const NAME = 'panel';

const fromEngineSchema = z.object({ type: z.literal('state'), state: stateSchema });
const fromPopupSchema = z.object({ type: z.literal('action'), action: actionSchema });

/** Engine side: shows the assistant's state to every popup that connects, and does what it asks. */
export function servePanels(assistant: Assistant, signal: AbortSignal): void {
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    const pages = browser.runtime.getURL('/');
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
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

/** Popup side of the conversation with one tab. */
export interface PanelLink {
  dispatch(action: Action): void;
  close(): void;
}

/** Connects to the engine of a tab. `onClose`: the page went away, or the engine did. */
export function connectPanel(
  tabId: number,
  listeners: { onState(state: AssistantState): void; onClose(): void },
): PanelLink {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = fromEngineSchema.safeParse(message);
    if (parsed.success) listeners.onState(parsed.data.state);
  });
  port.onDisconnect.addListener(listeners.onClose);
  return {
    dispatch: action => port.postMessage({ type: 'action', action }),
    close: () => port.disconnect(),
  };
}
