import type { Page } from '../portal/page.ts';
import { SCREENS } from '../portal/screens.ts';
import { askNumbers } from './ask-numbers.ts';
import type { GuidedTools } from './guided-tools.ts';
import { hears } from './hears.ts';
import type { Look } from './page-view.ts';
import { saysAny } from './says.ts';
import type { Session } from './session.ts';
import type { Journal } from './sources.ts';

/** What the portal says instead of saving. */
const REFUSALS = [SCREENS.invalid, SCREENS.networkError, SCREENS.login];

/**
 * « Tout remplir »: the dialogs of a new request if one is open, then tab after tab. Stops where
 * only the user may act, and says what that is; presses « Enregistrer » only if told to.
 */
export async function guidedRun(session: Session, tools: GuidedTools): Promise<void> {
  const { pages, fillForm } = tools;
  const tabs = pages.filter(page => page.tab);
  const namesOf = (those: Journal['tabs']) =>
    those.map(({ pageId }) => pages.find(({ id }) => id === pageId)?.name ?? pageId);
  await fillDialogs(session, tools);
  const journal = await openJournal(session, namesOf);
  const saves = await askSaves(session);
  await askNumbers(session);
  const done = new Map(journal.tabs.map(tab => [tab.pageId, { ...tab }]));
  for (const [index, page] of tabs.entries()) {
    session.doing({ key: 'doing.page', params: { page: page.name } }, index, tabs.length);
    if (!(await goTo(session, page, tools))) continue;
    await fillForm(session, page);
    if (!session.written.has(page.id)) continue;
    done.set(page.id, { pageId: page.id, written: true, saved: false });
    await session.sources.saveJournal({ ...journal, tabs: [...done.values()] });
    if (!saves || !(await isFitToSave(session, page))) continue;
    session.doing({ key: 'doing.save', params: { page: page.name } }, index, tabs.length);
    const saved = await savePage(session, page, tools);
    done.set(page.id, { pageId: page.id, written: true, saved });
    await session.sources.saveJournal({ ...journal, tabs: [...done.values()] });
    session.signal.throwIfAborted();
  }
  const unsaved = [...done.values()].filter(tab => tab.written && !tab.saved);
  await session.sources.saveJournal(unsaved.length > 0 ? { ...journal, tabs: unsaved } : null);
  if (unsaved.length > 0) {
    session.remark({ key: 'summary.unsaved-tabs', params: { tabs: namesOf(unsaved).join(', ') } });
  }
}

/** A tab with something to look at is the user's: they see to it, or go on without saving it. */
async function isFitToSave(session: Session, page: Page): Promise<boolean> {
  if (session.ledger.isClean(page.id)) return true;
  const params = { page: page.name };
  await session.yourTurn({ key: 'your-turn.save-unclean', params });
  return false;
}

/** The dialogs of « Nouvelle demande »: it selects, the user presses « Continuer » (PORTAL.md §3.2). */
async function fillDialogs(
  session: Session,
  { pages, fillForm, whenIdle }: GuidedTools,
): Promise<void> {
  const { view } = session;
  const dialogs = pages.filter(page => !page.tab);
  for (let turn = 0; turn <= dialogs.length; turn++) {
    const { recognised } = await view.lookAgain();
    const page = recognised?.page;
    if (!page || !dialogs.includes(page)) return;
    await fillForm(session, page);
    await session.yourTurn({ key: 'your-turn.continue' }, async () => {
      const now = await view.lookAgain();
      return now.recognised !== null && now.recognised.page !== page;
    });
    await whenIdle(view, session.signal);
  }
}

/** What an earlier run wrote and was not seen saved is said; the run starts over, touching only what differs. */
async function openJournal(
  session: Session,
  namesOf: (tabs: Journal['tabs']) => string[],
): Promise<Journal> {
  const profileId = session.overview().profileId ?? '';
  const fresh: Journal = {
    profileId,
    startedAt: new Date().toISOString(),
    tabs: [],
    employeesDone: [],
  };
  const known = await session.sources.loadJournal();
  const unsaved = known?.tabs.filter(tab => tab.written && !tab.saved) ?? [];
  if (!known || known.profileId !== profileId || unsaved.length === 0) return fresh;
  const { resume } = await session.ask<'resume'>({ kind: 'resume', tabs: namesOf(unsaved) });
  return resume ? known : fresh;
}

async function askSaves(session: Session): Promise<boolean> {
  const { profileId, chosen, savesTabs, wages = null } = session.overview();
  if (savesTabs !== null) return savesTabs;
  const { save } = await session.ask<'save-policy'>({ kind: 'save-policy' });
  await session.sources.saveSelection({ profileId, chosen, savesTabs: save, wages });
  await session.reloadOverview();
  return save;
}

/** Opens a tab of the form; where there are no tabs, « Suivant » leads to the next page. */
async function goTo(session: Session, page: Page, tools: GuidedTools): Promise<boolean> {
  const { view, signal } = session;
  const { hasTabs, pressButton, pressTab, whenIdle } = tools;
  await whenIdle(view, signal);
  const isThere = (look: Look) => look.recognised?.page === page;
  if (isThere(await view.lookAgain())) return true;
  const { texts } = await view.look();
  const moved = hasTabs(texts) ? pressTab(page.tab ?? '', texts) : pressButton('next', texts);
  if (moved) {
    await whenIdle(view, signal);
    if (await view.waitFor(isThere, { signal, timeout: 6000 })) return true;
  }
  if (await view.shows('login')) {
    await session.yourTurn({ key: 'your-turn.login' }, async () => !(await view.shows('login')));
    return goTo(session, page, tools);
  }
  if (hasTabs(texts) && page.fields.some(field => field.required && !field.yours)) {
    const params = { page: page.name };
    await session.yourTurn({ key: 'your-turn.tab', params }, async () =>
      isThere(await view.lookAgain()),
    );
  }
  return isThere(await view.look());
}

/**
 * Presses « Enregistrer » and watches the portal: saved when it says so, or when it worked
 * (« Chargement ») and gave the page back without any error. Silence proves nothing.
 */
async function savePage(
  session: Session,
  page: Page,
  { pressButton, whenIdle }: GuidedTools,
): Promise<boolean> {
  const { view, signal } = session;
  const { texts } = await view.lookAgain();
  if (pressButton('save', texts)) {
    const answer = await hears(view, signal);
    const isBack = await whenIdle(view, signal);
    const after = await view.lookAgain();
    const isRefused = REFUSALS.some(said => saysAny(after.texts, said));
    if (answer && isBack && !isRefused) return true;
  }
  // Going on might lose what was written: the user looks first.
  session.stop({ key: 'your-turn.save-failed', params: { page: page.name } });
  return false;
}
