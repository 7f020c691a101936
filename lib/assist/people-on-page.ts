import type { PageText } from '../controls/scan.ts';
import type { Value } from '../controls/value.ts';
import { normalise, tidy } from '../dom/text.ts';
import { isVisible } from '../dom/visible.ts';
import { type ListedPerson, matchPerson } from '../employees/match-person.ts';
import { EMPLOYEE_COLUMNS } from '../portal/screens.ts';
import type { Values } from './values.ts';

/** A person in the portal's list, with the element that opens their form. */
export interface PersonRow extends ListedPerson {
  readonly element: HTMLElement;
}

type Column = keyof typeof EMPLOYEE_COLUMNS;

/**
 * The people of the Salariés tab's list, by its column headers; on a narrow window, by the names
 * of the columns inside each card. Empty when there is no list.
 */
export function peopleOnPage(texts: readonly PageText[]): PersonRow[] {
  const headers = texts.filter(({ text }) => columnOf(text) !== null);
  for (const header of headers) {
    const table = tableOf(header.element, headers);
    const people = table ? readTable(table) : [];
    if (people.length > 0) return people;
  }
  return [];
}

function columnOf(text: string): Column | null {
  const said = normalise(text);
  const entries = Object.entries(EMPLOYEE_COLUMNS) as [Column, readonly string[]][]; // Keys of a literal.
  return entries.find(([, names]) => names.some(name => normalise(name) === said))?.[0] ?? null;
}

const ROW = 'tr, [role=row]';
const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

/** The table whose header row names both a name and a first name, and holds no box to fill. */
function tableOf(header: Element, headers: readonly PageText[]): Element | null {
  const table = header.closest('table, [role=table], [role=grid]');
  if (!table || table.querySelector('input:not([type=checkbox]):not([type=radio])')) return null;
  const columns = headers.filter(({ element }) => table.contains(element));
  const named = new Set(columns.map(({ text }) => columnOf(text)));
  return named.has('name') && named.has('firstName') ? table : null;
}

function readTable(table: Element): PersonRow[] {
  const rows = [...table.querySelectorAll<HTMLElement>(ROW)];
  const heads = rows.map(row => cellsOf(row).map(columnOf));
  const head = heads.find(columns => columns.includes('name') && columns.includes('firstName'));
  if (!head) return [];
  return rows.flatMap((row, index) => {
    if (heads[index] === head || !isVisible(row)) return [];
    const cells = cellsOf(row);
    if (cells.length < head.length) return []; // « Aucun salarié », across the table.
    const at = (column: Column) => cells[head.indexOf(column)] ?? '';
    const [name, firstName] = [at('name'), at('firstName')];
    return [{ element: row, name, firstName, birthDate: at('birthDate') }];
  });
}

function cellsOf(row: Element): string[] {
  // A dash stands for what was not entered.
  return [...row.querySelectorAll(CELL)].map(cell =>
    tidy(cell.textContent ?? '').replace(/^[-–—]+$/u, ''),
  );
}

/** Whether a listed person is the employee whose values these are. */
export function isPerson(values: Values, listed: ListedPerson): 'same' | 'maybe' | 'other' {
  const usageName = textOf(values['nom-usage']?.value);
  return matchPerson(
    {
      birthName: textOf(values['nom-naissance']?.value),
      firstName: textOf(values.prenom?.value),
      birthDate: textOf(values['date-naissance']?.value),
      ...(usageName ? { usageName } : {}),
    },
    listed,
  );
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
