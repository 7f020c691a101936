import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPointing } from '../../components/overlay/pointing.ts';
import { offerPointing } from '../../lib/browser/pointing-slot.ts';
import { pointing as en } from '../../locales/en/pointing.ts';
import { pointing as fr } from '../../locales/fr/pointing.ts';

/** Injected when somebody first asks to show a field: few do, so opening the panel loads no more. */
export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  registration: 'runtime',
  main({ signal }) {
    offerPointing({ words: { fr, en }, mount: mountPointing }, signal);
  },
});
