import { until } from '../dom/settle.ts';
import { normalise } from '../dom/text.ts';
import { isVisible } from '../dom/visible.ts';
import { SCREENS } from '../portal/screens.ts';
import type { PageView } from './page-view.ts';
import { isOneOf, saysAny } from './says.ts';

/** Longest time for the portal to begin to answer, in milliseconds. */
const LONGEST = 3000;

const ANSWERS = (['busy', 'saved', 'invalid', 'networkError', 'login'] as const).flatMap(
  situation => SCREENS[situation],
);

/** Whether the portal says anything at all to a press that was just made, however shortly. */
export async function hears(view: PageView, signal: AbortSignal): Promise<boolean> {
  const limits = { signal, timeout: LONGEST, every: 40 };
  let heard = false;
  // « Chargement » may come and go within a quarter of a second, and change nothing else: on a slow
  // machine it is over before the whole page is looked at. It is watched besides.
  const watched = () => {
    heard ||= isBusy(view.roots);
    return heard;
  };
  until(watched, limits).catch(() => undefined);
  await view.waitFor(({ texts }) => {
    heard ||= saysAny(texts, ANSWERS);
    return heard;
  }, limits);
  return heard;
}

function isBusy(roots: readonly Node[]): boolean {
  const words = SCREENS.busy.map(normalise);
  return roots.some(root => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text; // As asked of the walker.
      if (parentElement && isOneOf(data, words) && isVisible(parentElement)) return true;
    }
    return false;
  });
}
