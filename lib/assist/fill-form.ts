import { press } from '../dom/gesture.ts';
import type { Page } from '../portal/page.ts';
import { addModules } from './add-modules.ts';
import { chooseCard } from './choose-card.ts';
import { fillEmployees } from './fill-employees.ts';
import { fillPage, type ValuesOf } from './fill-page.ts';
import type { Match } from './match.ts';
import { PEOPLE_TOOLS } from './people-tools.ts';
import type { Place } from './place.ts';
import { clickable, isOffered, pressButton } from './press.ts';
import type { Answers, Session } from './session.ts';
import type { ValuesRequest } from './sources.ts';
import type { Values } from './values.ts';
import { whenIdle } from './when-idle.ts';

/** Fills the page in view, whatever repeats on it: modules, or people one after the other. */
export function fillForm(session: Session, page: Page): Promise<void> {
  return session.view.whileFilling(() => fillAny(session, page));
}

async function fillAny(session: Session, page: Page): Promise<void> {
  const isOfPeople = page.fields.some(({ repeat }) => repeat === 'employee');
  if (isOfPeople) return fillEmployees(session, page, PEOPLE_TOOLS);
  const { modules } = session.overview();
  const isOfModules = page.fields.some(({ repeat }) => repeat === 'module');
  if (isOfModules && (await shownModules(session, page)) < modules.length) {
    await addModules(session, page, MODULE_TOOLS);
  }
  await askAmount(session, page);
  const { place, valuesOf } = await requestPlace(session, page);
  await fillPage(session, place, valuesOf);
  if (page.tab) return;
  await chooseCard(session, page, valuesOf(0) ?? {}, drawn => press(clickable(drawn)));
}

/** The place and the values of a page that is about the request, not about one person. */
export async function requestPlace(
  session: Pick<Session, 'sources' | 'overview' | 'answers'>,
  page: Page,
): Promise<{ place: Place; valuesOf: ValuesOf }> {
  const { modules } = session.overview();
  const count = Math.max(1, modules.length);
  const byModule: Values[] = [];
  for (let index = 0; index < count; index++) {
    byModule.push(await session.sources.values(requestFor(session, page, { moduleIndex: index })));
  }
  const place = { page, employeeId: null, employeeLabel: '', modules: modules.length };
  return { place, valuesOf: block => byModule[block] ?? null };
}

/** What is asked of the sources for a page: the values of the plan in progress and no others. */
export function requestFor(
  session: Pick<Session, 'overview' | 'answers'>,
  page: Page,
  more: Pick<ValuesRequest, 'employeeId' | 'moduleIndex' | 'number'> = {},
): ValuesRequest {
  const { profileId, chosen } = session.overview();
  const amountPer = amountPerOf(session);
  return {
    pageId: page.id,
    profileId: profileId ?? '',
    employees: chosen.length,
    amountPer,
    ...more,
  };
}

/** Nobody knows whether the portal asks the cost per person or per request: the user says. */
async function askAmount(session: Session, page: Page): Promise<void> {
  const { amount, chosen } = session.overview();
  const cost = page.fields.find(({ key }) => key === 'cout-pedagogique');
  if (!amount || !cost || chosen.length < 2 || amountPerOf(session)) return;
  const { per } = await session.ask<'amount'>({
    kind: 'amount',
    label: cost.labels[0] ?? '',
    employees: chosen.length,
    perEmployee: amount.perEmployee,
    perRequest: amount.perEmployee * chosen.length,
  });
  session.answers.amountPer = per;
  await session.sources.rememberAmount(per);
}

/** As said for this request, else as said once for the portal. */
export function amountPerOf({
  answers,
  overview,
}: Pick<Session, 'overview' | 'answers'>): Answers['amountPer'] {
  return answers.amountPer ?? overview().amountAnswer?.per ?? null;
}

async function shownModules(session: Session, page: Page): Promise<number> {
  const { recognised } = await session.view.look();
  return recognised?.page === page ? modulesIn(recognised.matches) : 0;
}

/** Modules in view: blocks in which several module fields are surely found. */
function modulesIn(matches: readonly Match[]): number {
  const found = matches.filter(({ field, control }) => field.repeat === 'module' && control);
  const blocks = new Set(found.map(({ block }) => block));
  return [...blocks].filter(block => found.filter(each => each.block === block).length >= 2).length;
}

/** What adding modules takes from the engine's script, itself coming from another (`late-jobs.ts`). */
const MODULE_TOOLS = { isOffered, modulesIn, pressButton, shownModules, whenIdle };

export type ModuleTools = typeof MODULE_TOOLS;
