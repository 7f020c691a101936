import type { Capture } from '../capture/capture.ts';
import { readCapture } from '../capture/skeleton-schema.ts';
import { ask } from './ask.ts';
import { type TabCapture, tabCaptureSchema } from './capture-messages.ts';

/** A tab as the page of the report gets it: read whole, or why not. */
export type Captured =
  | Exclude<TabCapture, { status: 'captured' }>
  | { readonly status: 'captured'; readonly capture: Capture };

/** Asks the background for the page of a tab. Never throws: whatever fails has a reason to show. */
export async function askForCapture(tabId: number): Promise<Captured> {
  try {
    const reply = tabCaptureSchema.parse(await ask({ type: 'capture', tabId }));
    if (reply.status !== 'captured') return reply;
    return { status: 'captured', capture: readCapture(reply.capture) };
  } catch {
    return { status: 'unreadable' };
  }
}
