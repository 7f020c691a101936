import { FILE_NUMBER } from '../portal/lists/numbers.ts';
import type { Sighting } from '../procedure/sighting.ts';
import type { ListRow } from '../sightings/list-row.ts';
import type { PageReading } from '../sightings/read-page.ts';
import { sightingsFrom } from '../sightings/sightings-from.ts';
import type { Row } from './dossier.ts';

/** What a page tells of one request. */
export interface Reading {
  /** Absent on a form that does not say it: only the tab that shows it tells whose it is. */
  readonly number?: string;
  /** In a list. */
  readonly row?: Row;
  readonly sightings: readonly Sighting[];
  /** Personal: for the vault only. */
  readonly people?: { readonly names: readonly string[]; readonly others: number };
}

/** Each request of which a page tells something. A number on two lines of one list is one request. */
export function readingsOf(page: PageReading, at: Date): readonly Reading[] {
  const sightings = sightingsFrom(page, at);
  const { number } = page.place;
  const own = sightings.filter(one => isOwn(one, number));
  const opened = page.form?.draftNumber ?? number;
  const inView =
    own.length > 0 || (page.form && opened)
      ? [{ ...(opened ? { number: opened } : {}), sightings: own }]
      : [];
  const listed = page.lists.flatMap(({ list, rows, people }) =>
    rows.flatMap(row => {
      if (!list || !row.number) return [];
      const named = people.find(each => each.number === row.number);
      return [
        {
          number: row.number,
          row: rowOf(row, row.number, list, at),
          sightings: sightings.filter(
            one => one.kind === 'dossier-state' && one.number === row.number && one.list === list,
          ),
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

function rowOf(row: ListRow, number: string, list: Row['list'], at: Date): Row {
  const { dispositif, sousDispositif, training, start, end, company, state } = row;
  return {
    number,
    list,
    ...(dispositif && { dispositif }),
    ...(sousDispositif && { sousDispositif }),
    ...(training && { training }),
    ...(start && { start }),
    ...(end && { end }),
    ...(company && { company }),
    ...(state && { state }),
    at: at.toISOString(),
  };
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
