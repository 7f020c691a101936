import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../lib/browser/answer.ts';
import { captureTab } from '../lib/browser/capture-tab.ts';
import { onFillCommand } from '../lib/browser/commands.ts';
import { onDataChanged } from '../lib/browser/data-changes.ts';
import { ensureEngine, injectPill, tell } from '../lib/browser/engine.ts';
import { onFirstInstall, onInstalled } from '../lib/browser/install.ts';
import { localStore, sessionStore } from '../lib/browser/key-value.ts';
import { knownNames } from '../lib/browser/known-names.ts';
import { storedSources } from '../lib/browser/sources.ts';
import { frontPortalTab, openPage, portalTabs } from '../lib/browser/tabs.ts';
import { panelWords } from '../locales/en/panel-words.ts';

export default defineBackground(() => {
  const stores = { local: localStore, session: sessionStore };
  const sources = storedSources(stores);

  answerRequests({
    'inject-engine': async ({ tabId }, asker) => {
      const tab = asker.kind === 'portal' ? asker.tabId : tabId;
      if (tab === undefined) throw new Error('No tab to inject the engine in');
      await ensureEngine(tab);
      return null;
    },
    'open-options': async ({ section }) => {
      await openPage(section ? `/options.html#${section}` : '/options.html');
      return null;
    },
    'open-report': async (_, asker) => {
      if (asker.kind !== 'portal') throw new Error('No tab to report on');
      await openPage(`/report.html?tab=${asker.tabId}`);
      return null;
    },
    capture: async ({ tabId }, asker) => {
      if (asker.kind !== 'page') throw new Error('A capture is for the page that shows it');
      return captureTab(tabId, () => knownNames(stores));
    },
    overview: () => sources.overview(),
    values: ({ request }) => sources.values(request),
    'remember-option': async ({ choice }) => {
      await sources.rememberOption(choice);
      return null;
    },
    'save-selection': async ({ selection }) => {
      await sources.saveSelection(selection);
      return null;
    },
    'save-correction': ({ correction }) => sources.saveCorrection(correction),
    'forget-correction': async ({ id }) => {
      await sources.forgetCorrection(id);
      return null;
    },
    english: async () => panelWords,
    'load-journal': () => sources.loadJournal(),
    'save-journal': async ({ journal }) => {
      await sources.saveJournal(journal);
      return null;
    },
  });

  onFillCommand(async () => {
    const tab = await frontPortalTab();
    if (!tab) return;
    await ensureEngine(tab.id);
    await tell(tab.id, { type: 'act', action: { type: 'fill-page' } });
  });

  onDataChanged(async () => {
    // A tab without the engine has nothing to refresh.
    for (const tab of await portalTabs()) {
      await tell(tab.id, { type: 'data-changed' }).catch(() => undefined);
    }
  });

  onInstalled(async () => {
    // Firefox does this by itself; a second pill then takes the place of the first.
    for (const tab of await portalTabs()) await injectPill(tab.id).catch(() => undefined);
  });

  onFirstInstall(() => openPage('/welcome.html'));
});
