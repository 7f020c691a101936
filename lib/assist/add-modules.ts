import type { Page } from '../portal/page.ts';
import type { ModuleTools } from './fill-form.ts';
import type { Session } from './session.ts';

/** Adds the modules of the profile that the page does not show yet. */
export async function addModules(session: Session, page: Page, tools: ModuleTools): Promise<void> {
  const { modules } = session.overview();
  const { shownModules } = tools;
  for (let count = await shownModules(session, page); count < modules.length; count++) {
    const kind = modules[count]?.kind ?? 'external';
    if (!(await addModule(session, page, kind, count, tools))) {
      await session.yourTurn({ key: 'your-turn.module' }, async () => {
        return (await shownModules(session, page)) > count;
      });
    }
  }
}

async function addModule(
  session: Session,
  page: Page,
  kind: 'external' | 'internal',
  already: number,
  { isOffered, modulesIn, pressButton, shownModules, whenIdle }: ModuleTools,
): Promise<boolean> {
  const { view, signal } = session;
  const press = async (id: Parameters<typeof pressButton>[0]) => {
    const { texts } = await view.look();
    return pressButton(id, texts);
  };
  if (!(await press('add-module'))) return false;
  const choice = kind === 'external' ? 'module-external' : 'module-internal';
  for (const id of [choice, 'module-continue'] as const) {
    await view.waitFor(look => isOffered(id, look.texts), { signal });
    if (await view.shows('busy')) await whenIdle(view, signal);
    if ((await shownModules(session, page)) > already) return true;
    if (!(await press(id))) return false;
  }
  const isAdded = await view.waitFor(look => modulesIn(look.recognised?.matches ?? []) > already, {
    signal,
    // It comes with a change of the document: a look just before would only be in its way.
    every: 700,
  });
  return isAdded !== null;
}
