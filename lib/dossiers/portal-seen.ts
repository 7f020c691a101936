import * as z from 'zod/mini';
import type { ListReading } from '../sightings/lists.ts';
import type { PageReading } from '../sightings/read-page.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { type Lock, ownLock } from '../storage/lock.ts';
import { text } from '../storage/schema-words.ts';
import { instant } from './claims.ts';
import { type ListName, type Row, rowSchema } from './dossier.ts';
import { readingsOf } from './readings.ts';

/** What this computer read of the portal's lists, followed or not. Nobody in it. */

const listSeenSchema = z.object({
  /** When it was last looked at, filtered or not; and when it was last read to its end. */
  at: instant,
  completeAt: z.exactOptional(instant),
  /** Pages of the reading under way. */
  pages: z._default(
    z.record(z.string(), z.object({ numbers: z.array(text(40)), at: instant })),
    {},
  ),
  rows: z._default(z.array(rowSchema), []),
});

const attachmentSchema = z.object({ number: text(20), state: text(200), at: instant });

const portalSeenSchema = z.object({
  schema: z.literal(1),
  brouillons: z.exactOptional(z.catch(z.optional(listSeenSchema), undefined)),
  dossiers: z.exactOptional(z.catch(z.optional(listSeenSchema), undefined)),
  /** What is said of the link with each company, by SIREN or SIRET. */
  attachments: z.catch(z.array(attachmentSchema), []),
});

export type PortalSeen = z.infer<typeof portalSeenSchema>;
type ListSeen = z.infer<typeof listSeenSchema>;

export const NOTHING_SEEN: PortalSeen = { schema: 1, attachments: [] };

/** Pages read further apart are not of one reading: requests come and go. */
const LONGEST_READING = 30 * 60_000;
const MOST_ROWS = 1000;

/** What the page adds; `gone`: numbers that a list read whole no longer holds. */
export function notePortal(
  before: PortalSeen,
  page: PageReading,
  now: Date,
): { readonly seen: PortalSeen; readonly gone: ReadonlyMap<ListName, ReadonlySet<string>> } {
  // Under the provider's profile the lists are the provider's.
  if (page.place.context?.is === 'prestataire') return { seen: before, gone: new Map() };
  let seen = withAttachments(before, page, now);
  const gone = new Map<ListName, ReadonlySet<string>>();
  const rows = readingsOf(page, now).flatMap(({ row }) => row ?? []);
  for (const reading of page.lists) {
    const { list } = reading;
    if (!list) continue;
    const own = rows.filter(row => row.list === list);
    const noted = noteList(seen[list], reading, own, now);
    seen = { ...seen, [list]: noted.list };
    if (noted.gone.size > 0) gone.set(list, noted.gone);
  }
  return { seen, gone };
}

function noteList(
  before: ListSeen | undefined,
  reading: ListReading,
  rows: readonly Row[],
  now: Date,
): { readonly list: ListSeen; readonly gone: ReadonlySet<string> } {
  const at = now.toISOString();
  const pages = reading.filtered ? {} : pagesWith(before?.pages ?? {}, reading, rows, now);
  const whole = reading.filtered ? null : wholeList(reading, pages);
  const known = new Map((before?.rows ?? []).map(row => [row.number, row]));
  const gone = new Set(whole ? [...known.keys()].filter(number => !whole.has(number)) : []);
  for (const number of gone) known.delete(number);
  for (const row of rows) {
    known.delete(row.number);
    known.set(row.number, row);
  }
  const completeAt = whole ? at : before?.completeAt;
  const list: ListSeen = {
    at,
    ...(completeAt ? { completeAt } : {}),
    pages,
    rows: [...known.values()].slice(-MOST_ROWS),
  };
  return { list, gone };
}

function pagesWith(
  before: ListSeen['pages'],
  { page }: ListReading,
  rows: readonly Row[],
  now: Date,
): ListSeen['pages'] {
  const recent = Object.entries(before).filter(
    ([, { at }]) => Math.abs(now.getTime() - Date.parse(at)) < LONGEST_READING,
  );
  const numbers = rows.map(({ number }) => number);
  const current = String(page?.current ?? 1);
  return { ...Object.fromEntries(recent), [current]: { numbers, at: now.toISOString() } };
}

/** Every number of the list, once it was read to its end; `null` when nobody can tell. */
function wholeList(reading: ListReading, pages: ListSeen['pages']): ReadonlySet<string> | null {
  const { page, results, rows, saidEmpty } = reading;
  if (saidEmpty && rows.length === 0) return new Set();
  // A line without its number could be any of those that are missed.
  if (rows.length === 0 || rows.some(({ number }) => !number)) return null;
  const total = page?.total ?? 1;
  if (!page && results === undefined) return null;
  const read = Array.from({ length: total }, (_, index) => pages[String(index + 1)]?.numbers);
  if (read.some(numbers => !numbers)) return null;
  const all = read.flatMap(numbers => numbers ?? []);
  const unique = new Set(all);
  return unique.size === (results ?? all.length) ? unique : null;
}

function withAttachments(before: PortalSeen, { place }: PageReading, now: Date): PortalSeen {
  const at = now.toISOString();
  const read = place.attachments.flatMap(
    ({ number, state }) => attachmentSchema.safeParse({ number, state, at }).data ?? [],
  );
  if (read.length === 0) return before;
  const others = before.attachments.filter(one =>
    read.every(({ number }) => number !== one.number),
  );
  return { ...before, attachments: [...others, ...read] };
}

export interface PortalSeenStore {
  read(): Promise<PortalSeen>;
  change<T>(
    edit: (seen: PortalSeen) => { readonly seen: PortalSeen; readonly result: T },
  ): Promise<T>;
}

/** What was damaged is read again on the portal: nothing of it is the user's own. */
export function portalSeenStore(local: KeyValue, alone: Lock = ownLock()): PortalSeenStore {
  const read = async () => {
    const stored = portalSeenSchema.safeParse(await local.get(KEYS.portalSeen));
    return stored.success ? stored.data : NOTHING_SEEN;
  };
  return {
    read,
    change: edit =>
      alone(async () => {
        const before = await read();
        const { seen, result } = edit(before);
        if (seen !== before) await local.set(KEYS.portalSeen, seen);
        return result;
      }),
  };
}
