import { today } from '../calendar/today.ts';
import { plain } from '../procedure/printed-state.ts';
import { instantOf, type Sighting } from '../procedure/sighting.ts';
import type { Facts } from './facts.ts';
import type { PortalSeen } from './portal-seen.ts';

/**
 * What the lists of the portal show of the account, whatever the request: that it can be entered,
 * and which companies have requests in it, so that they are attached. By the day, at noon: read
 * again, the same lists tell the same.
 */
export interface Account {
  /** When a list was last looked at. */
  readonly entered?: string;
  /** The plain name of each company, and when a line of it was last read. */
  readonly companies: readonly (readonly [name: string, at: string])[];
}

/** Asked for each of a thousand requests. */
const known = new WeakMap<PortalSeen, Account>();

export function accountOf(seen: PortalSeen): Account {
  const account = known.get(seen) ?? readAccount(seen);
  known.set(seen, account);
  return account;
}

/** What it tells a request of its own access. Of one of several companies, nobody can tell. */
export function accessSeen({ company }: Facts, seen: PortalSeen): readonly Sighting[] {
  const { entered, companies } = accountOf(seen);
  if (!entered) return [];
  const [only, ...others] = companies;
  const own = company ? companies.find(([name]) => name === plain(company)) : only;
  const attached = company || others.length === 0 ? own?.[1] : undefined;
  return [
    { kind: 'portal-entered', at: entered },
    ...(attached ? [{ kind: 'other-request', at: attached } as const] : []),
  ];
}

function readAccount({ brouillons, dossiers }: PortalSeen): Account {
  const lists = [brouillons, dossiers].flatMap(list => list ?? []);
  const companies = new Map<string, string>();
  for (const { company, at } of lists.flatMap(({ rows }) => rows)) {
    const name = plain(company ?? '');
    if (name) companies.set(name, later(companies.get(name), at));
  }
  const entered = lists.reduce<string | undefined>(
    (latest, { at }) => later(latest, at),
    undefined,
  );
  return {
    ...(entered && { entered: noonOf(entered) }),
    // Always in the same order, whatever was read last.
    companies: [...companies]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, at]) => [name, noonOf(at)] as const),
  };
}

function later(one: string | undefined, other: string): string {
  return one !== undefined && instantOf({ at: one }) > instantOf({ at: other }) ? one : other;
}

const noonOf = (at: string) => `${today(new Date(at))}T12:00:00.000Z`;
