import type { Page } from '../portal/page.ts';
import type { Message } from './outcome.ts';
import type { Look } from './page-view.ts';
import type { Session } from './session.ts';
import { whenIdle } from './when-idle.ts';

/** Holds the fill while the portal works or the tab is hidden; says why it cannot go on. */
export async function ready(session: Session, page: Page): Promise<Message | null> {
  const { view, signal } = session;
  await whenVisible(view.document, signal);
  // Most of the time nothing is up: the wait itself would cost a frame a field.
  if ((await view.shows('busy')) && !(await whenIdle(view, signal))) {
    session.stop({ key: 'reason.stopped' });
  }
  return hasMoved(session, page, await view.look());
}

/** Another page of the portal is in view: the run ends. */
export function hasMoved(session: Session, page: Page, { recognised }: Look): Message | null {
  if (!recognised || recognised.page === page) return null;
  const moved: Message = { key: 'reason.page-moved' };
  session.stop(moved);
  return moved;
}

/** Timers of a hidden tab run once a second: a fill waits for the tab to be seen again. */
function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = () => document.visibilityState === 'visible' && resolve();
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
