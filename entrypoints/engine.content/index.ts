import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ExtrasKit } from '../../components/extras/kit.ts';
import { mountOverlay } from '../../components/overlay/overlay.tsx';
import { showUnbroken } from '../../components/unbroken.ts';
import { createAssistant } from '../../lib/assist/assistant.ts';
import { jobsFrom } from '../../lib/assist/late-jobs.ts';
import { ask } from '../../lib/browser/ask.ts';
import { announcePanel, registerEngine } from '../../lib/browser/engine-slot.ts';
import { hearBackground } from '../../lib/browser/hear.ts';
import { loadLanguage, onLanguage } from '../../lib/browser/language.ts';
import { extrasOfTab } from '../../lib/browser/load-extras.ts';
import { servePanels } from '../../lib/browser/panel-port.ts';
import { shadowRootOf } from '../../lib/browser/shadow-root.ts';
import { sourcesFromBackground } from '../../lib/browser/sources-client.ts';
import { driversFrom } from '../../lib/controls/drivers/late-drivers.ts';
import { addSentences, type Language } from '../../locales/sentences.ts';
import '../../locales/panel.ts';

/** Injected when somebody first asks for it: engine, marks and panel. */
export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  registration: 'runtime',
  main(ctx) {
    const { signal } = ctx;
    let language: Language = 'fr';
    showUnbroken();
    const sources = sourcesFromBackground();
    const extras = extrasOfTab<ExtrasKit>();
    driversFrom(async () => (await extras.load()).drivers);
    jobsFrom(async () => (await extras.load()).jobs);
    const assistant = createAssistant({
      ...{ document, signal, sources, shadowRootOf },
      beforePointing: extras.load,
    });
    const overlay = mountOverlay({
      document,
      signal,
      assistant,
      copySource: sources,
      extras,
      // A panel that outlived its extension closes; the pill then says what to do.
      isLost: () => ctx.isInvalid,
      language: () => language,
      onOptions: section => void ask({ type: 'open-options', section }).catch(() => undefined),
      onReport: () => void ask({ type: 'open-report' }).catch(() => undefined),
      onPrint: () => void ask({ type: 'open-print' }).catch(() => undefined),
      onPanel: announcePanel,
    });
    const speak = async (wanted: Language) => {
      addSentences(wanted, await ask({ type: 'words', language: wanted }));
      language = wanted;
      overlay.update();
    };
    // French stays when the settings, or English, cannot be had.
    loadLanguage()
      .then(speak)
      .catch(() => undefined);
    onLanguage(wanted => void speak(wanted).catch(() => undefined), signal);
    registerEngine(overlay, signal);
    servePanels(assistant, signal);
    hearBackground(message => {
      if (message.type === 'data-changed') return assistant.dispatch({ type: 'refresh' });
      overlay.open();
      assistant.dispatch(message.action);
    }, signal);
  },
});
