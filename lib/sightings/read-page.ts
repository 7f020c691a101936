import { type FormReading, readForm } from './form.ts';
import { type ListReading, readLists } from './lists.ts';
import { type PlaceReading, readPlace } from './place.ts';
import type { Seen } from './seen.ts';

/** All that a page tells of where requests stand. */
export interface PageReading {
  readonly place: PlaceReading;
  readonly form: FormReading | null;
  readonly lists: readonly ListReading[];
}

export function readPage(seen: Seen): PageReading {
  const form = readForm(seen);
  // A form shows people and amounts in tables: none is a list of requests.
  const lists = form && form.tabs.length > 0 ? [] : readLists(seen);
  return { place: readPlace(seen), form, lists };
}
