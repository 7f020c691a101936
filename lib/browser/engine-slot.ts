/**
 * How the pill and the engine reach each other. Both run in the extension's own world of the tab,
 * which the page cannot see: no event, no message that it could listen to or forge.
 */
interface EngineSlot {
  /** Opens the panel, or closes it. */
  toggle(): void;
}

interface World {
  engine: EngineSlot | null;
  readonly watchers: Set<(open: boolean) => void>;
}

const KEY = Symbol.for('dossier-fle.engine');

function world(): World {
  const here = globalThis as { [KEY]?: World };
  here[KEY] ??= { engine: null, watchers: new Set() };
  return here[KEY];
}

/** The engine of this tab, once it has been injected. */
export function engineHere(): EngineSlot | null {
  return world().engine;
}

/** Makes the engine known to the pill until `signal` aborts. */
export function registerEngine(engine: EngineSlot, signal: AbortSignal): void {
  world().engine = engine;
  signal.addEventListener('abort', () => {
    world().engine = null;
    announcePanel(false);
  });
}

/** The panel has just been opened or closed. */
export function announcePanel(open: boolean): void {
  for (const watcher of world().watchers) watcher(open);
}

/** Calls back when the panel opens and closes, until `signal` aborts. */
export function watchPanel(watcher: (open: boolean) => void, signal: AbortSignal): void {
  world().watchers.add(watcher);
  signal.addEventListener('abort', () => world().watchers.delete(watcher));
}
