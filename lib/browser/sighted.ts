import type { PageReading } from '../sightings/read-page.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { sightedSchema } from './sighted-schema.ts';

/** What a tab showed last, people left out. */
export interface LastSighted {
  readonly page: PageReading;
  /** When it was read: an instant, in UTC. */
  readonly at: string;
}

const keyOf = (tabId: number) => `sighted:${tabId}`;

/** Keeps what a tab shows, until the browser closes. Names of people are not kept. */
export async function keepSighted(
  session: KeyValue,
  tabId: number,
  { page, at }: LastSighted,
): Promise<void> {
  const lists = page.lists.map(list => ({ ...list, people: [] }));
  await session.set(keyOf(tabId), { page: { ...page, lists }, at });
}

/** What a tab showed last, or `null`. */
export async function lastSighted(session: KeyValue, tabId: number): Promise<LastSighted | null> {
  const kept = (await session.get(keyOf(tabId))) as { page?: unknown; at?: unknown } | undefined;
  const page = sightedSchema.safeParse(kept?.page);
  return page.success && typeof kept?.at === 'string' ? { page: page.data, at: kept.at } : null;
}

/** The tab is closed: nothing of it is of use. */
export async function forgetSighted(session: KeyValue, tabId: number): Promise<void> {
  await session.remove(keyOf(tabId));
}
