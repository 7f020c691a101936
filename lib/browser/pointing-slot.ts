import type { PointingKit } from '../assist/pointing-kit.ts';

/** As in `engine-slot.ts`: in the extension's own world of the tab, out of the page's reach. */
interface World {
  kit: PointingKit | null;
}

const KEY = Symbol.for('dossier-fle.pointing');

function world(): World {
  const here = globalThis as { [KEY]?: World };
  here[KEY] ??= { kit: null };
  return here[KEY];
}

/** What the user points with, once it has been injected. */
export function pointingHere(): PointingKit | null {
  return world().kit;
}

/** Makes it known to the engine until `signal` aborts. */
export function offerPointing(kit: PointingKit, signal: AbortSignal): void {
  world().kit = kit;
  signal.addEventListener('abort', () => {
    if (world().kit === kit) world().kit = null;
  });
}
