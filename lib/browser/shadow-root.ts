import { browser } from 'wxt/browser';

/** Our own elements in the portal's document: never scanned, never filled. */
const OWN_TAG = /^dossier-fle-/i;

interface ShadowRootReader {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow root of an element, open or closed, our own left out. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (OWN_TAG.test(element.tagName)) return null;
  // Chrome has `dom` and Firefox an own property of elements; neither is in the shared typings.
  const dom = (browser as unknown as { dom?: Partial<ShadowRootReader> }).dom;
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement) {
    return dom.openOrClosedShadowRoot(element);
  }
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  return firefox ?? element.shadowRoot;
}
