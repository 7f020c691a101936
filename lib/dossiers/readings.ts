import { UNTITLED } from '../portal/lists/columns.ts';
import { FILE_NUMBER } from '../portal/lists/numbers.ts';
import type { BADGES } from '../portal/lists/states.ts';
import { type Sighting, sightingSchema } from '../procedure/sighting.ts';
import type { ListRow } from '../sightings/list-row.ts';
import type { PageReading } from '../sightings/read-page.ts';
import { sightingsFrom } from '../sightings/sightings-from.ts';
import { type Row, rowSchema } from './dossier.ts';

/** What a page tells of one request. */
export interface Reading {
  /** Absent on a form that does not say it: only the tab that shows it tells whose it is. */
  readonly number?: string;
  /** In a list. */
  readonly row?: Row;
  readonly sightings: readonly Sighting[];
  /** Its line bears the sign of it; without the sign, nothing is known. */
  readonly directPayment?: true;
  /** Personal: for the vault only. */
  readonly people?: { readonly names: readonly string[]; readonly others: number };
}

/**
 * Each request of which a page tells something. A number on two lines of one list is one request.
 * What is no text of a list (nothing, a page long) is left out alone: the rest is still told.
 */
export function readingsOf(page: PageReading, at: Date): readonly Reading[] {
  // As its own provider, a centre sees what others ask for: none of it is its own request.
  if (page.place.context?.is === 'prestataire') return [];
  const sightings = sightingsFrom(page, at).flatMap(
    one => sightingSchema.safeParse(one).data ?? [],
  );
  const { number } = page.place;
  const own = sightings.filter(one => isOwn(one, number));
  const opened = numberOf(page.form?.draftNumber) ?? numberOf(number);
  const inView =
    own.length > 0 || (page.form && opened)
      ? [{ ...(opened ? { number: opened } : {}), sightings: own }]
      : [];
  const listed = page.lists.flatMap(({ list, rows, people }) =>
    rows.flatMap(row => {
      const number = numberOf(row.number);
      if (!list || !number) return [];
      const named = people.find(each => each.number === row.number);
      return [
        {
          number,
          row: rowOf(row, number, list, at),
          sightings: sightings.filter(
            one => one.kind === 'dossier-state' && one.number === number && one.list === list,
          ),
          ...(row.badges.includes(DIRECT_PAYMENT) ? { directPayment: true as const } : {}),
          ...(named ? { people: { names: named.names, others: named.others } } : {}),
        },
      ];
    }),
  );
  return [...inView, ...unique(listed)];
}

export function isFileNumber(number: string): boolean {
  return FILE_NUMBER.test(number);
}

/** Of the request in view itself: neither of a line of a list, nor of the account. */
function isOwn(one: Sighting, inView: string | undefined): boolean {
  if (one.kind === 'attachment-state') return false;
  return one.kind !== 'dossier-state' || one.number === inView;
}

/** « Subrogation »: the funder pays the provider [seed 004]. */
const DIRECT_PAYMENT: (typeof BADGES)[number] = 'Subrogation de paiement';

function numberOf(printed: string | undefined): string | undefined {
  return rowSchema.shape.number.safeParse(printed).data;
}

const COLUMNS = [
  'dispositif',
  'sousDispositif',
  'training',
  'start',
  'end',
  'company',
  'state',
] as const;

function rowOf(row: ListRow, number: string, list: Row['list'], at: Date): Row {
  const told = COLUMNS.flatMap(column => {
    const value = column === 'training' ? titleOf(row) : row[column];
    const read = value === undefined ? undefined : rowSchema.shape[column].safeParse(value).data;
    return read === undefined ? [] : [[column, read] as const];
  });
  return { number, list, ...Object.fromEntries(told), at: at.toISOString() };
}

/** A draft that has none yet shows what it is instead. */
function titleOf({ training }: ListRow): string | undefined {
  return training && UNTITLED.test(training) ? undefined : training;
}

/** A grid that repeats a line (a fixed column, a hidden copy): the fuller one. */
function unique(listed: readonly Reading[]): readonly Reading[] {
  const byNumber = new Map<string, Reading>();
  const sizeOf = ({ row }: Reading) => Object.keys(row ?? {}).length;
  for (const one of listed) {
    const key = `${one.row?.list} ${one.number}`;
    const known = byNumber.get(key);
    if (!known || sizeOf(one) > sizeOf(known)) byNumber.set(key, one);
  }
  return [...byNumber.values()];
}
