import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Action, AssistantState } from '../assist/state.ts';
import { PANEL_PORT } from './panel-port.ts';
import { stateSchema } from './state-schema.ts';

const fromEngineSchema = z.object({ type: z.literal('state'), state: stateSchema });

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
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
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
