import { defineBackground } from 'wxt/utils/define-background';
import { type Asker, answerRequests } from '../lib/browser/answer.ts';
import { askedByDossiers } from '../lib/browser/asked-by-dossiers.ts';
import { keepAutoLock } from '../lib/browser/auto-lock.ts';
import { captureTab } from '../lib/browser/capture-tab.ts';
import { onTabClosed } from '../lib/browser/closed-tabs.ts';
import { onFillCommand } from '../lib/browser/commands.ts';
import { onDataChanged } from '../lib/browser/data-changes.ts';
import { dossierAnswers, follower, followFilling, views } from '../lib/browser/dossier-answers.ts';
import { dossiers } from '../lib/browser/dossiers.ts';
import { ensureEngine, injectExtras, injectPill, tell } from '../lib/browser/engine.ts';
import { onFirstInstall, onInstalled } from '../lib/browser/install.ts';
import { localStore, sessionStore } from '../lib/browser/key-value.ts';
import { knownNames } from '../lib/browser/known-names.ts';
import { loadLanguage } from '../lib/browser/language.ts';
import { ownSelection } from '../lib/browser/own-selection.ts';
import { procedureAnswers } from '../lib/browser/procedure-answers.ts';
import { keepReminding } from '../lib/browser/reminders.ts';
import { forgetSighted, keepSighted } from '../lib/browser/sighted.ts';
import { storedSources } from '../lib/browser/sources.ts';
import { frontPortalTab, openPage, portalTabs } from '../lib/browser/tabs.ts';
import { documents, people, vault } from '../lib/browser/vault.ts';
import { extrasWords } from '../locales/en/extras-words.ts';
import { lateWords } from '../locales/en/late-words.ts';
import { panelWords } from '../locales/en/panel-words.ts';
import { lateWords as frenchLateWords } from '../locales/fr/late-words.ts';

export default defineBackground(() => {
  const stores = {
    ...{ local: localStore, session: sessionStore, people, documents },
    language: loadLanguage,
  };
  const sources = storedSources(stores);
  /** What a tab of the portal chose is its own: two requests never mix their people. */
  const sourcesOf = (asker: Asker) =>
    asker.kind === 'portal'
      ? storedSources({
          ...stores,
          local: ownSelection(localStore, sessionStore, asker.tabId),
          asked: askedByDossiers({ dossiers, here: () => follower.here(asker.tabId) }),
        })
      : sources;

  answerRequests({
    'inject-engine': async ({ tabId }, asker) => {
      const tab = asker.kind === 'portal' ? asker.tabId : tabId;
      if (tab === undefined) throw new Error('No tab to inject the engine in');
      await ensureEngine(tab);
      return null;
    },
    'inject-extras': async (_, asker) => {
      if (asker.kind !== 'portal') throw new Error('No panel to bring them to');
      await injectExtras(asker.tabId);
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
    'open-print': async (_, asker) => {
      if (asker.kind !== 'portal') throw new Error('No tab to print of');
      await openPage(`/print.html?tab=${asker.tabId}`);
      return null;
    },
    capture: async ({ tabId }, asker) => {
      if (asker.kind !== 'page') throw new Error('A capture is for the page that shows it');
      // Names that cannot be known cannot be kept out of a report.
      const hidden = (await people.keeping()) === 'locked';
      if (hidden && (await vault.records.count('employee')) > 0) return { status: 'vault-locked' };
      return captureTab(tabId, () => knownNames(stores));
    },
    // Asked when a page of the portal opens, when a run starts, for each person of it: the user is there.
    overview: async (_, asker) => {
      const [overview] = await Promise.all([sourcesOf(asker).overview(), vault.touch()]);
      return overview;
    },
    values: ({ request }) => sources.values(request),
    'file-part': ({ id, from }, asker) => sourcesOf(asker).filePart(id, from),
    'remember-option': async ({ choice }) => {
      await sources.rememberOption(choice);
      return null;
    },
    'save-selection': async ({ selection }, asker) => {
      await sourcesOf(asker).saveSelection(selection);
      return null;
    },
    'remember-amount': async ({ per }) => {
      await sources.rememberAmount(per);
      return null;
    },
    'save-correction': ({ correction }) => sources.saveCorrection(correction),
    'forget-correction': async ({ id }) => {
      await sources.forgetCorrection(id);
      return null;
    },
    words: async ({ language }) =>
      language === 'en' ? { ...panelWords, ...extrasWords, ...lateWords } : frenchLateWords,
    'contract-pages': () => sources.contractPages(),
    cues: () => sources.cues(),
    check: ({ seen }, asker) => sourcesOf(asker).check(seen),
    'load-journal': () => sources.loadJournal(),
    'save-journal': async ({ journal }, asker) => {
      await sources.saveJournal(journal);
      // Following is a help: a fill does not stop because of it.
      if (journal && asker.kind === 'portal') {
        await followFilling(asker.tabId, journal).catch(() => undefined);
      }
      return null;
    },
    sighted: async ({ page }, asker) => {
      if (asker.kind !== 'portal') throw new Error('Only a tab of the portal can be read');
      await keepSighted(sessionStore, asker.tabId, { page, at: new Date().toISOString() });
      await follower.sighted(asker.tabId, page);
      return null;
    },
    ...dossierAnswers,
    ...procedureAnswers,
  });

  onTabClosed(tabId => {
    void forgetSighted(sessionStore, tabId);
    void follower.forget(tabId);
  });

  keepAutoLock(vault);
  keepReminding(views.standings);

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
