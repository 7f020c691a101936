import type { ListColumn } from '../portal/lists/columns.ts';
import { knownState } from '../portal/lists/known-state.ts';
import { REQUEST_STATES } from '../portal/lists/states.ts';
import { dayIn, isBlank, numberIn, traineesIn } from './cell-value.ts';
import type { ListRow, RowPeople } from './list-row.ts';

/** What was read of a row, by column, as printed. */
export interface RawRow {
  readonly values: Readonly<Partial<Record<ListColumn, string>>>;
  readonly badges: readonly string[];
  /** Named one by one where the row is unfolded. */
  readonly names: readonly string[];
}

export interface SortedRow {
  readonly row: ListRow;
  readonly people: RowPeople | null;
}

/** Drafts repeat the dates behind the title, cut or not: « Accueillir du 15/12/2025 au 17/1... ». */
const DATES = /\s+du \d{1,2}\/[\d/]*(?: au? ?[\d/]*| a?)?\s*(?:…|\.{2,})?$/u;

/** Numbers, days and states out of texts; the people set apart. */
export function sortRow({ values, badges, names }: RawRow): SortedRow {
  const plain = (id: ListColumn) => {
    const text = values[id];
    return text === undefined || isBlank(text) ? undefined : text;
  };
  const number = numberIn(plain('number') ?? '') ?? undefined;
  const state = plain('state');
  const row = compact({
    number,
    dispositif: plain('dispositif'),
    sousDispositif: plain('sousDispositif'),
    training: plain('training')?.replace(DATES, ''),
    start: dayIn(plain('start') ?? '') ?? undefined,
    end: dayIn(plain('end') ?? '') ?? undefined,
    company: plain('company'),
    state,
    knownState: (state && knownState(state, REQUEST_STATES)) || undefined,
  });
  const shown = traineesIn(plain('trainees') ?? '');
  const people = names.length > 0 ? { names, others: 0 } : shown;
  const hasPeople = number !== undefined && people.names.length > 0;
  return { row: { ...row, badges }, people: hasPeople ? { number, ...people } : null };
}

type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function compact<T extends object>(values: T): Compact<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Compact<T>; // The same keys, some left out.
}
