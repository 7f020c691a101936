import * as z from 'zod/mini';

/**
 * What was said of one thing, by whoever follows the request. Each claim names those that it
 * replaced (`over`): whoever said it knew of them. Two colleagues who did not know of each other
 * leave two claims: neither erases the other, and the user chooses. Merging is the same in any
 * order, and twice is once.
 */
export interface Claim<T> {
  /** `null`: what was said before is withdrawn. */
  readonly value: T | null;
  /** An instant, in UTC. */
  readonly at: string;
  /** Instants of the claims that it replaced. */
  readonly over?: readonly string[] | undefined;
}

/** More is not kept: nobody changes their mind so often. */
const MOST_CLAIMS = 20;
const MOST_OVER = 60;

export const instant = z.iso.datetime();

export function claimOf<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({
    value: z.nullable(value),
    at: instant,
    over: z.optional(z.readonly(z.array(instant).check(z.maxLength(MOST_OVER)))),
  });
}

export function claimsOf<T extends z.ZodMiniType>(value: T) {
  return z.readonly(z.array(claimOf(value)).check(z.maxLength(MOST_CLAIMS)));
}

/** What stands: what was said last. `undefined` when nothing does. */
export function current<T>(claims: readonly Claim<T>[] = []): Claim<T> | undefined {
  return sorted(claims).findLast(({ value }) => value !== null);
}

export function standing<T>(claims: readonly Claim<T>[] | undefined): T | undefined {
  return current(claims)?.value ?? undefined;
}

/** The claims to choose from, when they disagree; else none. */
export function disputed<T>(claims: readonly Claim<T>[] = []): readonly Claim<T>[] {
  const said = sorted(claims).filter(({ value }) => value !== null);
  return new Set(said.map(({ value }) => JSON.stringify(value))).size > 1 ? said : [];
}

/** Says it, knowing of all that was said before. Saying the same again changes nothing. */
export function claim<T>(
  before: readonly Claim<T>[] | undefined,
  value: T | null,
  now: Date,
): readonly Claim<T>[] {
  const [only, ...others] = before ?? [];
  const isSame = only && others.length === 0 && same(only.value, value);
  return isSame ? [only] : claimAgain(before, value, now);
}

/** The same, said anew even when it was the same before. */
export function claimAgain<T>(
  before: readonly Claim<T>[] = [],
  value: T | null,
  now: Date,
): readonly Claim<T>[] {
  if (before.length === 0) return value === null ? [] : [{ value, at: now.toISOString() }];
  const known = before.flatMap(({ at, over = [] }) => [...over, at]);
  const over = [...new Set(known)].toSorted(byTime).slice(-MOST_OVER);
  return [{ value, at: after(now, over), over }];
}

/** What two people said, put together. */
export function mergeClaims<T>(
  a: readonly Claim<T>[] = [],
  b: readonly Claim<T>[] = [],
): readonly Claim<T>[] {
  const all = new Map<string, Claim<T>>();
  for (const one of [...a, ...b]) {
    const key = JSON.stringify([one.at, one.value]);
    const known = all.get(key);
    const over = [...new Set([...(known?.over ?? []), ...(one.over ?? [])])].toSorted(byTime);
    const { value, at } = one;
    all.set(key, over.length > 0 ? { value, at, over: over.slice(-MOST_OVER) } : { value, at });
  }
  const replaced = new Set([...all.values()].flatMap(({ over = [] }) => over));
  return sorted([...all.values()].filter(({ at }) => !replaced.has(at))).slice(-MOST_CLAIMS);
}

/**
 * An instant later than all of these, whatever the clock says: one that was set back must not make
 * what is said now older than what was said before.
 */
export function after(now: Date, known: readonly string[]): string {
  const latest = Math.max(...known.map(at => Date.parse(at)), Number.NEGATIVE_INFINITY);
  return new Date(Math.max(now.getTime(), latest + 1)).toISOString();
}

function sorted<T>(claims: readonly Claim<T>[]): readonly Claim<T>[] {
  const text = ({ value }: Claim<T>) => JSON.stringify(value);
  return claims.toSorted(
    (a, b) => byTime(a.at, b.at) || (text(a) < text(b) ? -1 : Number(text(a) > text(b))),
  );
}

const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
