import { defineContentScript } from 'wxt/utils/define-content-script';
import { OWN_TAGS } from '../../components/overlay/own-tags.ts';
import { answerCapture } from '../../lib/browser/capture-script.ts';
import { shadowRootOf } from '../../lib/browser/shadow-root.ts';
import { capture } from '../../lib/capture/capture.ts';

/** Injected when a report is prepared, apart from the engine: it reads the page and no more. */
export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  registration: 'runtime',
  main({ signal }) {
    const skip = (element: Element) => OWN_TAGS.test(element.localName);
    answerCapture(secrets => capture(document, { shadowRootOf, skip, secrets, signal }), signal);
  },
});
