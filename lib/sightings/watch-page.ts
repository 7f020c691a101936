import { isOurs } from '../dom/ours.ts';
import { type PageReading, readPage } from './read-page.ts';
import { see } from './see.ts';

interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Called when what is read is no more what was read before. */
  readonly onChange: (reading: PageReading) => void;
}

/** How long nothing moves before the page is looked at; nobody types for longer. In ms. */
const CALM = 300;
const AFTER_TYPING = 1_000;
/** A page that never stops moving is looked at all the same. */
const LONGEST_WAIT = 3_000;
/** Looking takes one part of this many of the time, at most. */
const SHARE = 40;

const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'title',
    'alt',
    'open',
    'aria-label',
    'aria-selected',
    'aria-current',
    'aria-invalid',
  ],
} satisfies MutationObserverInit;

/**
 * Looks at a page when it has changed and is calm: not while it loads, moves or is typed in, and
 * not while nobody sees it.
 */
export function watchPage({ document, signal, shadowRootOf, onChange }: WatchOptions): void {
  const view = document.defaultView;
  if (!view) return;
  const watched = new WeakSet<Node>();
  const now = () => view.performance.now();
  let before = '';
  let timer = 0;
  let firstMove = 0;
  let lastMove = 0;
  let lastKey = Number.NEGATIVE_INFINITY;
  let rest = CALM;

  const observer = new MutationObserver(records => {
    if (records.every(({ target }) => isOurs(target))) return;
    moved();
  });
  const moved = () => {
    lastMove = now();
    if (timer) return;
    firstMove = lastMove;
    wait(rest);
  };
  const wait = (delay: number) => {
    timer = view.setTimeout(whenCalm, delay);
  };
  const whenCalm = () => {
    const at = now();
    const typing = lastKey + AFTER_TYPING - at;
    const moving = Math.min(lastMove + CALM, firstMove + LONGEST_WAIT) - at;
    if (Math.max(typing, moving) > 0) return wait(Math.max(typing, moving) + 1);
    if (document.hidden) timer = 0;
    else if (view.requestIdleCallback) view.requestIdleCallback(look, { timeout: LONGEST_WAIT });
    else look();
  };
  const look = () => {
    timer = 0;
    if (signal.aborted) return;
    const start = now();
    const seen = see(document, shadowRootOf ? { shadowRootOf } : {});
    for (const root of [document, ...seen.roots]) observe(root);
    const reading = readPage(seen);
    rest = Math.max(CALM, (now() - start) * SHARE);
    const text = JSON.stringify(reading);
    if (text === before) return;
    before = text;
    onChange(reading);
  };
  const observe = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
  };

  const typed = () => {
    lastKey = now();
    // A search empties and fills the list; its own box changes without a word.
    moved();
  };
  observe(document);
  document.addEventListener('input', typed, { signal, capture: true, passive: true });
  document.addEventListener('change', moved, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  moved();
}
