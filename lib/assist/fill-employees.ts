import { readNow } from '../controls/read.ts';
import { bringIntoView, press } from '../dom/gesture.ts';
import type { Page } from '../portal/page.ts';
import { requestFor } from './fill-form.ts';
import { fillPage } from './fill-page.ts';
import type { Message } from './outcome.ts';
import type { Look } from './page-view.ts';
import { isPerson, type PersonRow, peopleOnPage } from './people-on-page.ts';
import type { Place } from './place.ts';
import { pressButton } from './press.ts';
import type { Session } from './session.ts';
import type { EmployeeSummary } from './state.ts';
import type { Values } from './values.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Enters the chosen people one after the other. The portal's list is read before each one: a
 * half-entered person is continued, nobody is added twice, and those who were there without
 * being chosen are left alone and reported.
 */
export async function fillEmployees(session: Session, page: Page): Promise<void> {
  await askVault(session);
  const people = chosenPeople(session);
  await askNumbers(session);
  const known: Values[] = [];
  for (const [index, person] of people.entries()) {
    session.doing(
      {
        key: 'doing.employee',
        params: { page: page.name, index: index + 1, count: people.length },
      },
      index,
      people.length,
    );
    // It may have closed by itself meanwhile.
    await askVault(session);
    const values = await valuesOf(session, page, person);
    known.push(values);
    const place = placeOf(page, person, index);
    if (!(await openForm(session, page, values, person))) continue;
    await fillPage(session, place, block => (block === 0 ? values : null));
    if (session.signal.aborted) return;
  }
  await reportOthers(session, known);
}

export function chosenPeople(session: Pick<Session, 'overview'>): EmployeeSummary[] {
  const { chosen, employees, locked } = session.overview();
  return locked ? [] : chosen.flatMap(id => employees.find(employee => employee.id === id) ?? []);
}

export function placeOf(page: Page, person: EmployeeSummary, index: number): Place {
  const employeeLabel = `Salarié ${index + 1} · ${person.name}`;
  return { page, employeeId: person.id, employeeLabel, modules: 0 };
}

export async function valuesOf(
  session: Pick<Session, 'sources' | 'overview' | 'answers'>,
  page: Page,
  person: EmployeeSummary,
): Promise<Values> {
  const number = session.answers.numbers.get(person.id);
  const more = { employeeId: person.id, ...(number !== undefined ? { number } : {}) };
  return session.sources.values(requestFor(session, page, more));
}

export const VAULT_LOCKED: Message = { key: 'blocked.vault-locked' };

/** The vault opens on a page of the extension, never on the portal's: the run waits for it. */
async function askVault(session: Session): Promise<void> {
  const isOpen = async () => {
    await session.reloadOverview();
    return !session.overview().locked;
  };
  while (!(await isOpen())) await session.yourTurn(VAULT_LOCKED, isOpen);
}

/** Missing NIR or NTT: asked once, on one screen, held in memory until the run ends. */
export async function askNumbers(session: Session): Promise<void> {
  const missing = session
    .overview()
    .missingNumbers.filter(({ id }) => !session.answers.numbers.has(id));
  if (missing.length === 0) return;
  const { numbers } = await session.ask<'identifiers'>({ kind: 'identifiers', people: missing });
  for (const { id } of missing) session.answers.numbers.set(id, numbers[id] ?? null);
}

/** Brings the person's own form in view: already open, in the list, or a new one. */
async function openForm(
  session: Session,
  page: Page,
  values: Values,
  person: EmployeeSummary,
): Promise<boolean> {
  const { view, signal } = session;
  await whenIdle(view, signal);
  const look = await view.lookAgain();
  const rows = peopleOnPage(look.texts);
  const known = await openKnown(session, page, values, person, look);
  if (known !== null) return known;
  if (isEmptyForm(look, page) || (await openBlank(session, page, rows))) return true;
  if (!pressButton('add-employee', look.texts)) {
    session.remark({ key: 'reason.person-not-opened' });
    return false;
  }
  return opensBlank(session, page);
}

async function opensBlank({ view, signal }: Session, page: Page): Promise<boolean> {
  return (await view.waitFor(now => isEmptyForm(now, page), { signal })) !== null;
}

/** Brings in view the form of a person who was entered; false when it cannot be found. */
export async function reopenPerson(
  session: Session,
  page: Page,
  employeeId: string,
): Promise<boolean> {
  const { employees, locked } = session.overview();
  const person = employees.find(({ id }) => id === employeeId);
  if (!person || locked) return false;
  const values = await valuesOf(session, page, person);
  const look = await session.view.lookAgain();
  return (await openKnown(session, page, values, person, look)) ?? false;
}

/** The form in view, or the one that a row of the list opens; `null` when the person is in neither. */
async function openKnown(
  session: Session,
  page: Page,
  values: Values,
  person: EmployeeSummary,
  look: Look,
): Promise<boolean | null> {
  if (isFormOf(look, page, values)) return true;
  const rows = peopleOnPage(look.texts);
  const row = rows.find(each => isPerson(values, each) === 'same') ?? onlyMaybe(rows, values);
  return row ? reopen(session, page, values, row, person) : null;
}

/** A person added and left without a name is filled before another one is added. */
async function openBlank(
  session: Session,
  page: Page,
  rows: readonly PersonRow[],
): Promise<boolean> {
  const blank = rows.find(({ name, firstName }) => !name && !firstName);
  if (!blank) return false;
  pressRow(blank);
  return opensBlank(session, page);
}

function onlyMaybe(rows: readonly PersonRow[], values: Values): PersonRow | undefined {
  const alike = rows.filter(row => isPerson(values, row) === 'maybe');
  return alike.length === 1 ? alike[0] : undefined;
}

function pressRow({ element }: PersonRow): void {
  bringIntoView(element);
  press(element.querySelector<HTMLElement>('td, [role=cell], [role=gridcell]') ?? element);
}

async function reopen(
  session: Session,
  page: Page,
  values: Values,
  row: PersonRow,
  person: EmployeeSummary,
): Promise<boolean> {
  const { view, signal } = session;
  pressRow(row);
  const opened = await view.waitFor(now => isFormOf(now, page, values), { signal });
  if (opened) return true;
  session.remark({ key: 'your-turn.person', params: { name: person.name } });
  return false;
}

const IDENTITY = ['nom-naissance', 'prenom', 'date-naissance'] as const;

/** The form in view already names this person: what it says agrees, and it says a name. */
function isFormOf(look: Look, page: Page, values: Values): boolean {
  const held = identityIn(look, page);
  if (!held) return false;
  const [name, firstName, birthDate] = held;
  if (!name && !firstName) return false;
  const listed = {
    ...(name ? { name } : {}),
    ...(firstName ? { firstName } : {}),
    ...(birthDate ? { birthDate } : {}),
  };
  const verdict = isPerson(values, listed);
  // Begun and not finished: what is there agrees, what is missing is still to be typed.
  return verdict === 'same' || (verdict === 'maybe' && !(name && firstName && birthDate));
}

/**
 * Whose form is in view: the index of the person it names; when it is empty, of the first one who
 * is not in the list; -1 when it names somebody else.
 */
export function formOwner(look: Look, page: Page, people: readonly Values[]): number {
  const owner = people.findIndex(values => isFormOf(look, page, values));
  if (owner >= 0 || !isEmptyForm(look, page)) return owner;
  // An empty form is for the first person who is not in the list yet.
  const rows = peopleOnPage(look.texts);
  return people.findIndex(values => rows.every(row => isPerson(values, row) === 'other'));
}

function isEmptyForm(look: Look, page: Page): boolean {
  const held = identityIn(look, page);
  return held?.every(text => text === '') ?? false;
}

function identityIn(look: Look, page: Page): string[] | null {
  if (look.recognised?.page !== page) return null;
  const { matches } = look.recognised;
  const controls = IDENTITY.map(
    key => matches.find(({ field, block }) => field.key === key && block === 0)?.control,
  );
  if (!controls[0] && !controls[1]) return null;
  return controls.map(control => String((control && readNow(control)) ?? ''));
}

async function reportOthers(session: Session, known: readonly Values[]): Promise<void> {
  const { texts } = await session.view.lookAgain();
  const others = peopleOnPage(texts).filter(
    row => known.every(values => isPerson(values, row) === 'other') && (row.name || row.firstName),
  );
  if (others.length === 0) return;
  const people = others.map(({ name, firstName }) => `${firstName ?? ''} ${name ?? ''}`.trim());
  session.remark({ key: 'summary.others-listed', params: { people: people.join(', ') } });
}
