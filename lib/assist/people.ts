import { readNow } from '../controls/read.ts';
import type { Page } from '../portal/page.ts';
import { requestFor } from './fill-form.ts';
import type { Message } from './outcome.ts';
import type { Look } from './page-view.ts';
import { isPerson, peopleOnPage } from './people-on-page.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';
import type { EmployeeSummary } from './state.ts';
import type { Values } from './values.ts';

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

const IDENTITY = ['nom-naissance', 'prenom', 'date-naissance'] as const;

/** The form in view already names this person: what it says agrees, and it says a name. */
export function isFormOf(look: Look, page: Page, values: Values): boolean {
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

export function isEmptyForm(look: Look, page: Page): boolean {
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
