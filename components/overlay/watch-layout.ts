import { isNoChange } from '../../lib/dom/no-change.ts';

interface Options {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Least time between two calls, in milliseconds, as things are now: the page comes first. */
  readonly every: () => number;
}

/**
 * Calls back when things may have moved on the page: focus, scroll, window size, re-render.
 * Gathered by frame, and no oftener than `every`.
 * @returns What to call when something else may have moved.
 */
export function watchLayout(moved: () => void, { document, signal, every }: Options): () => void {
  const window = document.defaultView;
  if (!window) return moved;
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      window.requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) moved();
      });
    }, every());
  };
  document.addEventListener('focusin', later, { signal });
  document.addEventListener('scroll', later, { signal, capture: true, passive: true });
  window.addEventListener('resize', later, { signal });
  window.addEventListener('transitionend', later, { signal, capture: true });
  const observer = new MutationObserver(records => {
    if (!records.every(isNoChange)) later();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeOldValue: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled', 'open'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  moved();
  return later;
}
