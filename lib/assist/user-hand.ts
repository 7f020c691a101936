import { isOurs } from '../dom/ours.ts';

/**
 * Calls `onAct` when the person does something on the page itself (not in the extension's
 * own overlay). What the engine dispatches is not trusted, so it never counts.
 */
export function watchHand(
  document: Document,
  signal: AbortSignal,
  onAct: (event: Event) => void,
): void {
  const act = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.composedPath().some(target => isNode(target) && isOurs(target))) return;
    if (event instanceof KeyboardEvent && isPassive(event)) return;
    onAct(event);
  };
  const options = { capture: true, signal };
  document.addEventListener('pointerdown', act, options);
  document.addEventListener('keydown', act, options);
}

function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
}

/** Keys that move about the screen, or belong to the browser. */
function isPassive(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  return /^(?:Shift|Control|Alt|Meta|PageUp|PageDown|F\d+|Escape)$/u.test(event.key);
}
