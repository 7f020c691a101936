import { browser } from 'wxt/browser';
import type { CaptureOrder, TabCapture } from './capture-messages.ts';
import { mayActOnPortal } from './permissions.ts';
import { standingOf } from './tabs.ts';

const SCRIPT = '/content-scripts/capture.js';

/** Reads the page of a portal tab for a report, or says why it cannot. Nothing of it is kept. */
export async function captureTab(
  tabId: number,
  secrets: () => Promise<readonly string[]>,
): Promise<TabCapture> {
  const standing = await standingOf(tabId);
  if (standing === 'gone') return { status: 'tab-gone' };
  // Without the permission, the address of a tab cannot be read either.
  if (!(await mayActOnPortal())) return { status: 'not-allowed' };
  if (standing === 'elsewhere') return { status: 'not-portal' };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const order: CaptureOrder = { type: 'capture-page', secrets: [...(await secrets())] };
    const capture: unknown = await browser.tabs.sendMessage(tabId, order, { frameId: 0 });
    return capture ? { status: 'captured', capture } : { status: 'unreadable' };
  } catch {
    // Closed meanwhile, still loading, or a page of the browser in its place (an error).
    return { status: 'unreadable' };
  }
}
