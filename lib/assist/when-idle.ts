import { nextFrame, until } from '../dom/settle.ts';
import { isVisible } from '../dom/visible.ts';
import { SCREENS } from '../portal/screens.ts';
import type { PageView } from './page-view.ts';
import { saysAny } from './says.ts';

/** Longest time without looking at the whole page, in milliseconds. */
const LOOK = 1000;

/**
 * Waits while « Chargement » is up; false when it stays. A popover that closes changes nothing in
 * the document: the words themselves are watched, which is cheap, and the page is looked at again
 * once nobody sees them.
 */
export async function whenIdle(
  view: PageView,
  signal: AbortSignal,
  timeout = 20_000,
): Promise<boolean> {
  await nextFrame(signal);
  const end = performance.now() + timeout;
  for (;;) {
    const { texts } = await view.look();
    const busy = texts.filter(text => saysAny([text], SCREENS.busy));
    if (busy.length === 0) return true;
    const left = end - performance.now();
    if (left <= 0) return false;
    const isGone = () => !busy.some(({ element }) => element.isConnected && isVisible(element));
    await until(isGone, { signal, timeout: Math.min(left, LOOK), document: view.document });
    await view.lookAgain();
  }
}
