/** A page whose `load` does not come (a picture that hangs) is not waited for longer. In ms. */
const LONGEST_LOAD = 3_000;
/** Nor is a page that is never idle. */
const LONGEST_WORK = 1_000;

/**
 * Resolves once the page has loaded and has nothing better to do: a script that the extension puts
 * in a page holds back its `load` for as long as it runs.
 */
export async function whenLoaded(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view) return;
  if (document.readyState !== 'complete') {
    await new Promise<void>(resolve => {
      view.addEventListener('load', () => resolve(), { once: true });
      view.setTimeout(resolve, LONGEST_LOAD);
    });
  }
  await new Promise<void>(resolve => {
    if (!view.requestIdleCallback) return void view.setTimeout(resolve);
    view.requestIdleCallback(() => resolve(), { timeout: LONGEST_WORK });
  });
}
