import type { Tab } from '../support/session.ts';

/** Times of a fill as the page feels it, in milliseconds since 1970 (fractions kept). */
export interface Writes {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

interface Watched {
  benchWrites: { first: number; last: number; count: number };
}

/** From now on notes when the page is told of a value: `input`, `change`, or a press on a choice. */
export function watchWrites(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const seen = { first: 0, last: 0, count: 0 };
    (globalThis as unknown as Watched).benchWrites = seen;
    const note = () => {
      const now = performance.timeOrigin + performance.now();
      seen.first ||= now;
      seen.last = now;
      seen.count++;
    };
    for (const name of ['input', 'change', 'click']) addEventListener(name, note, true);
  }, null);
}

export function writesOf(tab: Tab): Promise<Writes> {
  return tab.evaluate(() => (globalThis as unknown as Watched).benchWrites, null);
}
