import { PAGES } from '../portal/pages.ts';
import { reopenPerson } from './fill-employees.ts';
import { fillForm } from './fill-form.ts';
import { guidedRun } from './guided-run.ts';
import { GUIDED_TOOLS } from './guided-tools.ts';
import type { Entry } from './ledger.ts';
import type { PageView } from './page-view.ts';
import { PEOPLE_TOOLS } from './people-tools.ts';
import type { Session } from './session.ts';
import type { Answer, Question } from './state.ts';
import { undoAll } from './undo.ts';
import { TOOLS } from './undo-tools.ts';

type Ask = (
  question: Extract<Question, { kind: 'which-page' }>,
) => Promise<Extract<Answer, { kind: 'which-page' }>>;

/** « Remplir cet onglet »: the page in view and nothing else. */
export async function fillInView(session: Session): Promise<void> {
  if (await isRefusedAsPast(session)) return;
  const { view, signal } = session;
  let { recognised } = await view.lookWhenDrawn(signal);
  if (!recognised) {
    await askPage(view, session.ask);
    ({ recognised } = await view.lookAgain());
  }
  const page = recognised?.page;
  if (!page || page.checkedOnly) return;
  await fillForm(session, page);
  // A dialog of « Nouvelle demande »: the next act is the user's.
  if (!page.tab) session.remark({ key: 'your-turn.continue' });
}

/** « Tout remplir ». */
export async function fillEverything(session: Session): Promise<void> {
  if (await isRefusedAsPast(session)) return;
  await guidedRun(session, GUIDED_TOOLS);
}

/** « Remettre comme avant »: these rows, or everything that was written on the page in view. */
export async function putBack(session: Session, rowIds: readonly string[] | 'all'): Promise<void> {
  const { ledger, view, signal } = session;
  const page = (await view.look()).recognised?.page;
  const inPage = ledger.all().filter(({ place }) => place.page === page);
  const ids = rowIds === 'all' ? inPage.map(({ rowId }) => rowId) : rowIds;
  const showPerson = async ({ place }: Entry) =>
    place.employeeId === null || reopenPerson(session, place.page, place.employeeId, PEOPLE_TOOLS);
  const { back, left } = await undoAll(ledger, ids, view, signal, showPerson, TOOLS);
  const params = { count: back, left };
  session.remark({ key: left > 0 ? 'summary.undone-partly' : 'summary.undone', params });
  // What was added by a button has no gesture of ours to take it away.
  const isAdded = inPage.some(({ item }) => item.field.repeat !== undefined);
  if (rowIds === 'all' && isAdded) session.remark({ key: 'summary.added-stay' });
}

/** « Quelle page est-ce ? »: what matches by label can be filled all the same. */
export async function askPage(view: PageView, ask: Ask): Promise<void> {
  const pages = PAGES.map(({ id, name }) => ({ id, name }));
  const { pageId } = await ask({ kind: 'which-page', pages });
  view.choose(PAGES.find(({ id }) => id === pageId) ?? null);
}

/** A training that is over is filled in again only on the user's word. */
async function isRefusedAsPast({ ask, answers, overview }: Session): Promise<boolean> {
  const { profiles, profileId } = overview();
  const profile = profiles.find(({ id }) => id === profileId);
  if (!profile?.past || answers.fillsPastProfile) return false;
  const { title, end } = profile;
  const { fill } = await ask<'past-profile'>({ kind: 'past-profile', title, end });
  answers.fillsPastProfile = fill;
  return !fill;
}
