/** How often a page tells that it is used, in ms. */
const EVERY = 10_000;

/**
 * Calls back while somebody uses this page of the extension (a click, a key), now and then. For
 * the life of the page.
 */
export function onActivity(used: () => void, view: Window = window): void {
  let last = 0;
  const noted = (event: Event) => {
    if (!event.isTrusted || Date.now() - last < EVERY) return;
    last = Date.now();
    used();
  };
  view.addEventListener('pointerdown', noted, { capture: true, passive: true });
  view.addEventListener('keydown', noted, { capture: true, passive: true });
}
