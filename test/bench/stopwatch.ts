import type { Tab } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';

/** What starts the watch (`load`: the page's own start), and what has to be there to stop it. */
export interface Watch {
  readonly start: 'load' | 'click' | 'change' | 'input';
  /** CSS. */
  readonly until: string;
}

/** In milliseconds from the start; `NaN` for what has not happened. */
export interface Lap {
  /** The first key made ready by WebCrypto: in an unlock, the end of Argon2id. */
  readonly derived: number;
  /** In the document. */
  readonly there: number;
  /** After the frame that shows it. */
  readonly drawn: number;
}

interface Watching {
  benchLap: { from: number; derived: number; there: number; drawn: number };
}

/** How long it takes, from what starts the watch in `act` until what stops it is on the screen. */
export async function timed(tab: Tab, watch: Watch, act: () => Promise<unknown>): Promise<Lap> {
  await tab.evaluate(setWatch, watch);
  await act();
  return stopped(tab, watch);
}

/** The lap of a watch that was set. */
export function stopped(tab: Tab, { until }: Watch): Promise<Lap> {
  return waitFor(`${until} on the screen`, () => tab.evaluate(readWatch, null), {
    timeout: 60_000,
  });
}

/** Sets the watch. Runs inside the page (nothing of this module exists there). */
export function setWatch({ start, until }: Watch): void {
  const lap = { from: start === 'load' ? 0 : Number.NaN, derived: 0, there: 0, drawn: 0 };
  (globalThis as unknown as Watching).benchLap = lap;
  const look = () => {
    if (lap.there > 0 || Number.isNaN(lap.from) || !document.querySelector(until)) return;
    observer.disconnect();
    lap.there = performance.now();
    requestAnimationFrame(() => {
      // A task of its own: the frame has been drawn by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        lap.drawn = performance.now();
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  if (start === 'load') {
    look();
    return;
  }
  const begin = (event: Event) => {
    // When it was pressed, not when the page had time for it.
    lap.from = event.timeStamp;
    // What answers by changing nothing has answered with the next frame.
    requestAnimationFrame(look);
  };
  addEventListener(start, begin, { capture: true, once: true });
  const { importKey } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.importKey = function (this: SubtleCrypto, ...given: unknown[]) {
    if (!Number.isNaN(lap.from)) lap.derived ||= performance.now();
    return Reflect.apply(importKey, this, given);
  };
}

/** `null` until it has stopped. Runs inside the page. */
export function readWatch(): Lap | null {
  const { from, derived, there, drawn } = (globalThis as unknown as Watching).benchLap;
  if (drawn === 0) return null;
  return {
    derived: derived === 0 ? Number.NaN : derived - from,
    there: there - from,
    drawn: drawn - from,
  };
}
