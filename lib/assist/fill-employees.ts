import { bringIntoView, press } from '../dom/gesture.ts';
import type { Page } from '../portal/page.ts';
import { askNumbers } from './ask-numbers.ts';
import type { Look } from './page-view.ts';
import type { PersonRow } from './people-on-page.ts';
import type { PeopleTools } from './people-tools.ts';
import type { Session } from './session.ts';
import type { EmployeeSummary } from './state.ts';
import type { Values } from './values.ts';

/**
 * Enters the chosen people one after the other. The portal's list is read before each one: a
 * half-entered person is continued, nobody is added twice, and those who were there without
 * being chosen are left alone and reported.
 */
export async function fillEmployees(
  session: Session,
  page: Page,
  tools: PeopleTools,
): Promise<void> {
  const { chosenPeople, valuesOf, placeOf, fillPage } = tools;
  const forms = new PeopleForms(session, page, tools);
  await askVault(session, tools);
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
    await askVault(session, tools);
    const values = await valuesOf(session, page, person);
    known.push(values);
    const place = placeOf(page, person, index);
    if (!(await forms.open(values, person))) continue;
    await fillPage(session, place, block => (block === 0 ? values : null));
    if (session.signal.aborted) return;
  }
  await forms.reportOthers(known);
}

/** Brings in view the form of a person who was entered; false when it cannot be found. */
export async function reopenPerson(
  session: Session,
  page: Page,
  employeeId: string,
  tools: PeopleTools,
): Promise<boolean> {
  const { employees, locked } = session.overview();
  const person = employees.find(({ id }) => id === employeeId);
  if (!person || locked) return false;
  const values = await tools.valuesOf(session, page, person);
  const look = await session.view.lookAgain();
  return (await new PeopleForms(session, page, tools).openKnown(values, person, look)) ?? false;
}

/** The vault opens on a page of the extension, never on the portal's: the run waits for it. */
async function askVault(session: Session, { VAULT_LOCKED }: PeopleTools): Promise<void> {
  const isOpen = async () => {
    await session.reloadOverview();
    return !session.overview().locked;
  };
  while (!(await isOpen())) await session.yourTurn(VAULT_LOCKED, isOpen);
}

/** The forms of people on one page, and its list of those who were entered. */
class PeopleForms {
  readonly #session: Session;
  readonly #page: Page;
  readonly #tools: PeopleTools;

  constructor(session: Session, page: Page, tools: PeopleTools) {
    this.#session = session;
    this.#page = page;
    this.#tools = tools;
  }

  /** Brings the person's own form in view: already open, in the list, or a new one. */
  async open(values: Values, person: EmployeeSummary): Promise<boolean> {
    const { whenIdle, peopleOnPage, isEmptyForm, pressButton } = this.#tools;
    const { view, signal } = this.#session;
    await whenIdle(view, signal);
    const look = await view.lookAgain();
    const known = await this.openKnown(values, person, look);
    if (known !== null) return known;
    if (isEmptyForm(look, this.#page)) return true;
    if (await this.#openBlank(peopleOnPage(look.texts))) return true;
    if (!pressButton('add-employee', look.texts)) {
      this.#session.remark({ key: 'reason.person-not-opened' });
      return false;
    }
    return this.#opensBlank();
  }

  /** The form in view, or the one that a row of the list opens; `null` when the person is in neither. */
  async openKnown(values: Values, person: EmployeeSummary, look: Look): Promise<boolean | null> {
    const { isFormOf, peopleOnPage, isPerson } = this.#tools;
    if (isFormOf(look, this.#page, values)) return true;
    const rows = peopleOnPage(look.texts);
    const alike = rows.filter(row => isPerson(values, row) === 'maybe');
    const onlyMaybe = alike.length === 1 ? alike[0] : undefined;
    const row = rows.find(each => isPerson(values, each) === 'same') ?? onlyMaybe;
    return row ? this.#reopen(values, row, person) : null;
  }

  async reportOthers(known: readonly Values[]): Promise<void> {
    const { peopleOnPage, isPerson } = this.#tools;
    const { texts } = await this.#session.view.lookAgain();
    const others = peopleOnPage(texts).filter(
      row =>
        known.every(values => isPerson(values, row) === 'other') && (row.name || row.firstName),
    );
    if (others.length === 0) return;
    const people = others.map(({ name, firstName }) => `${firstName ?? ''} ${name ?? ''}`.trim());
    this.#session.remark({ key: 'summary.others-listed', params: { people: people.join(', ') } });
  }

  /** A person added and left without a name is filled before another one is added. */
  async #openBlank(rows: readonly PersonRow[]): Promise<boolean> {
    const blank = rows.find(({ name, firstName }) => !name && !firstName);
    if (!blank) return false;
    this.#press(blank);
    return this.#opensBlank();
  }

  async #opensBlank(): Promise<boolean> {
    const { view, signal } = this.#session;
    const isBlank = (now: Look) => this.#tools.isEmptyForm(now, this.#page);
    return (await view.waitFor(isBlank, { signal })) !== null;
  }

  async #reopen(values: Values, row: PersonRow, person: EmployeeSummary): Promise<boolean> {
    const { view, signal } = this.#session;
    this.#press(row);
    const isTheirs = (now: Look) => this.#tools.isFormOf(now, this.#page, values);
    if (await view.waitFor(isTheirs, { signal })) return true;
    this.#session.remark({ key: 'your-turn.person', params: { name: person.name } });
    return false;
  }

  #press({ element }: PersonRow): void {
    bringIntoView(element);
    press(element.querySelector<HTMLElement>('td, [role=cell], [role=gridcell]') ?? element);
  }
}
