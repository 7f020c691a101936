import type { Control } from '../controls/control.ts';
import { pause } from '../dom/settle.ts';
import type { Filled, readAgain } from './fill.ts';
import { isHeldOutcome } from './ledger.ts';
import type { Look, PageView } from './page-view.ts';
import type { Place } from './place.ts';

/** A field that a run wrote, and on which page. */
export interface Written {
  readonly place: Place;
  readonly filled: Filled;
}

interface ReadingOn {
  readonly view: PageView;
  /** Ends the readings: another run, another page. */
  readonly signal: AbortSignal;
  /** Of the engine's script, this one coming from another (`late-jobs.ts`). */
  readonly readAgain: typeof readAgain;
  /** What the user's hand was on since the run ended, with all that holds it. */
  readonly touched: readonly EventTarget[];
  /** Called with the fields that no longer hold what was proven. */
  readonly tell: (changed: readonly Written[]) => Promise<void>;
}

/** Milliseconds after the end of a run, whose own proof came `SOON` after the last write. */
const READINGS = [200, 1_000, 2_000, 4_000];

/**
 * Reads what a run wrote again after its end: a page may put a value back, or another in its place,
 * when its server has answered, and nothing tells of it. It is said, and no longer written: the page
 * is the user's again. Once they act on it, what changes may be their doing.
 */
export async function readOn(
  written: readonly Written[],
  { view, signal, tell, readAgain, touched }: ReadingOn,
): Promise<void> {
  const start = performance.now();
  let held = written.filter(({ filled }) => isHeldOutcome(filled.outcome));
  for (const [turn, after] of READINGS.entries()) {
    await pause(after - (performance.now() - start), signal);
    const isTheirs = turn > 0 && touched.length > 0;
    if (isTheirs || held.length === 0) return;
    const look = await view.look();
    const read = held
      .filter(({ filled }) => !touched.includes(filled.control.element))
      .map(each => {
        const control = controlIn(look, each);
        if (!control) return each;
        return { ...each, filled: readAgain(each.filled, control, look.roots) };
      });
    const changed = read.filter(({ filled }) => !isHeldOutcome(filled.outcome));
    if (changed.length > 0) await tell(changed);
    held = read.filter(each => !changed.includes(each));
  }
}

/** Where the field stands now; `null` when it is not in view. */
function controlIn({ recognised }: Look, { place, filled }: Written): Control | null {
  if (recognised?.page !== place.page) return null;
  const { field, block } = filled.item;
  const found = recognised.matches.find(each => each.field === field && each.block === block);
  return found?.control?.element.isConnected ? found.control : null;
}
