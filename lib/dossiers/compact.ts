import type { Sighting } from '../procedure/sighting.ts';
import type { Dossier, Row } from './dossier.ts';

/**
 * Of what was seen again and again, what tells something. The same whatever the order in which it
 * was put together, and twice is once: two colleagues come to the same.
 */

const MOST_SIGHTINGS = 400;
const MOST_ROWS = 40;

/**
 * Of each thing the latest; of each state of the request, and of its sending, the first time too:
 * that is the day on which it was sent, or agreed.
 */
export function compactSightings(sightings: readonly Sighting[]): Sighting[] {
  const latest = new Map<string, Sighting>();
  const first = new Map<string, Sighting>();
  for (const one of sightings) {
    const key = JSON.stringify(thingOf(one));
    const known = latest.get(key);
    if (!known || isBefore(known, one)) latest.set(key, one);
    if (one.kind !== 'dossier-state' && one.kind !== 'sent-message') continue;
    const earliest = first.get(key);
    if (!earliest || isBefore(one, earliest)) first.set(key, one);
  }
  return inOrder([...first.values(), ...latest.values()]).slice(-MOST_SIGHTINGS);
}

/** Each line as last read in each list. */
export function compactRows(rows: readonly Row[]): Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.list, row.number]);
    const known = latest.get(key);
    if (!known || isBefore(known, row)) latest.set(key, row);
  }
  return inOrder([...latest.values()]).slice(-MOST_ROWS);
}

export function compactAbsences(absences: Dossier['absences']): Dossier['absences'] {
  const latest = new Map<string, Dossier['absences'][number]>();
  for (const one of absences) {
    const known = latest.get(one.list);
    if (!known || isBefore(known, one)) latest.set(one.list, one);
  }
  return inOrder([...latest.values()]);
}

/** What a sighting is of: a later one of the same takes its place. */
function thingOf(sighting: Sighting): readonly unknown[] {
  switch (sighting.kind) {
    case 'draft-number':
      return [sighting.kind, sighting.number];
    case 'tab-mark':
      return [sighting.kind, sighting.tab];
    case 'dossier-state':
      return [sighting.kind, sighting.number, sighting.list, sighting.state];
    case 'document-state':
      return [sighting.kind, sighting.document];
    default:
      return [sighting.kind];
  }
}

interface Dated {
  readonly at: string;
}

/** At the same instant, any order will do that is always the same. */
function isBefore(a: Dated, b: Dated): boolean {
  return compare(a, b) < 0;
}

function compare(a: Dated, b: Dated): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return Date.parse(a.at) - Date.parse(b.at) || (one < other ? -1 : Number(one > other));
}

function inOrder<T extends Dated>(all: readonly T[]): T[] {
  const unique = new Map(all.map(one => [JSON.stringify(one), one]));
  return [...unique.values()].toSorted(compare);
}
