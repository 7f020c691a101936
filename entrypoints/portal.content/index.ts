import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPill } from '../../components/overlay/pill.ts';
import { isOrphan } from '../../lib/browser/alive.ts';
import { askForEngine } from '../../lib/browser/ask-engine.ts';
import { engineHere, watchPanel } from '../../lib/browser/engine-slot.ts';
import { shadowRootOf } from '../../lib/browser/shadow-root.ts';
import { tellSighted } from '../../lib/browser/tell-sighted.ts';
import { whenLoaded } from '../../lib/dom/when-loaded.ts';
import { pill } from '../../locales/fr/pill.ts';

export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  // What comes later, « when idle », holds back the page's `load` for longer.
  runAt: 'document_end',
  // Old scripts hear an event; a message besides would wake those of the page.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await whenLoaded(document);
    if (ctx.signal.aborted) return;
    mountPill({
      document,
      signal: ctx.signal,
      words: {
        open: pill['pill.open'],
        title: pill['pill.title'],
        reload: pill['pill.reload'],
      },
      async onPress() {
        if (!engineHere()) await askForEngine();
        engineHere()?.toggle();
      },
      isLost: isOrphan,
      onPanel: changed => watchPanel(changed, ctx.signal),
    });

    const watching = new AbortController();
    ctx.onInvalidated(() => watching.abort());
    // Imported apart, what it needs is made ready then, and not while the page loads.
    const { watchPage } = await import('../../lib/sightings/watch-page.ts');
    watchPage({
      document,
      signal: watching.signal,
      shadowRootOf,
      // After an update, a script of the new version looks in the place of this one.
      onChange: page => void tellSighted(page).catch(() => isOrphan() && watching.abort()),
    });
  },
});
