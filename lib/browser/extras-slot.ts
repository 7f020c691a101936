import type { Sentences } from '../../locales/sentences.ts';

/** What a script apart brings; the rest is between it and the panel (`components/extras/kit.ts`). */
export interface Kit {
  /** Its sentences in French. */
  readonly words: Sentences;
}

/** As in `engine-slot.ts`: in the extension's own world of the tab, out of the page's reach. */
interface World<K extends Kit> {
  kit: K | null;
}

const KEY = Symbol.for('dossier-fle.extras');

function world<K extends Kit>(): World<K> {
  const here = globalThis as { [KEY]?: World<K> };
  here[KEY] ??= { kit: null };
  return here[KEY];
}

/** What the panel shows only when asked, once it has been injected. */
export function extrasHere<K extends Kit>(): K | null {
  return world<K>().kit;
}

/** Makes it known to the engine until `signal` aborts. */
export function offerExtras<K extends Kit>(kit: K, signal: AbortSignal): void {
  const here = world<K>();
  here.kit = kit;
  signal.addEventListener('abort', () => {
    if (here.kit === kit) here.kit = null;
  });
}
