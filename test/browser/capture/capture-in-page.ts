import { capture } from '../../../lib/capture/capture.ts';
import { fileText } from '../../../lib/capture/file-text.ts';
import { withTexts } from '../../../lib/capture/seal.ts';

declare global {
  var captureReport: (secrets: readonly string[]) => Promise<string>;
}

/** The report of the page it runs in, with known texts only. */
globalThis.captureReport = async secrets => {
  const hooked = globalThis as unknown as { closedRoots?: WeakMap<Element, ShadowRoot> };
  const shadowRootOf = (element: Element) =>
    element.shadowRoot ?? hooked.closedRoots?.get(element) ?? null;
  return fileText(withTexts(await capture(document, { secrets, shadowRootOf })));
};
